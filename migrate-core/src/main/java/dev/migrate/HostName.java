package dev.migrate;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The name of this machine or pod, for the journal and for those who wait. */
final class HostName {

    private HostName() {}

    static String get() {
        String pod = System.getenv("HOSTNAME");
        if (pod != null && !pod.isBlank()) {
            return pod;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException ex) {
            return "localhost"; // A machine without a name still migrates.
        }
    }
}
