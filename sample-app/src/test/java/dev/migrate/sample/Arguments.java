package dev.migrate.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a command line apart at blanks, as a shell does, with double quotes around what belongs together. */
final class Arguments {

    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private Arguments() {}

    static List<String> split(String line) {
        List<String> arguments = new ArrayList<>();
        Matcher matcher = ARGUMENT.matcher(line);
        while (matcher.find()) {
            arguments.add((matcher.group(1) == null) ? matcher.group(2) : matcher.group(1));
        }
        return arguments;
    }
}
