package dev.migrate.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as databases want it that read only one of ISO-8601's forms. */
public final class OffsetTime {

    private static final Pattern MINUTES_ONLY = Pattern.compile("(^|.* )(\\d\\d:\\d\\d)(?![:\\d])(.*)");
    private static final Pattern OFFSET = Pattern.compile("(.*:\\d\\d(?:\\.\\d+)?) *([+-]\\d\\d):?(\\d\\d)? *");
    private static final Pattern UTC = Pattern.compile("(.*\\d) *[Zz] *");

    private OffsetTime() {}

    /** Returns the time with seconds and with {@code +hh:mm} after a blank, or as it is if it has another form. */
    public static String normalised(String text) {
        String time = UTC.matcher(text).replaceFirst("$1+00:00");
        Matcher minutes = MINUTES_ONLY.matcher(time);
        if (minutes.matches()) {
            time = minutes.group(1) + minutes.group(2) + ":00" + minutes.group(3);
        }
        Matcher offset = OFFSET.matcher(time);
        if (!offset.matches()) {
            return time;
        }
        return offset.group(1) + " " + offset.group(2) + ":" + ((offset.group(3) == null) ? "00" : offset.group(3));
    }
}
