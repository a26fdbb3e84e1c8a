package org.dxplan.io.report;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The name of a file as a URI reference (RFC 3986): a relative name stays relative, {@code 計画/a b.json} becomes {@code
 * %E8%A8%88%E7%94%BB/a%20b.json}; an absolute one becomes a {@code file:} URI. Segments that say nothing are left out.
 */
final class ArtifactUri {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private ArtifactUri() {}

    static String of(String name) {
        boolean drive = name.matches("[A-Za-z]:[\\\\/].*");
        boolean server = name.startsWith("\\\\");
        String path = drive || server || File.separatorChar == '\\' ? name.replace('\\', '/') : name;
        if (drive) {
            return "file:///" + path.charAt(0) + ":/" + encoded(path.substring(3));
        }
        if (server) {
            return "file://" + encoded(path.substring(2));
        }
        return (path.startsWith("/") ? "file:///" : "") + encoded(path);
    }

    private static String encoded(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(encodedSegment(segment));
            }
        }
        return String.join("/", segments);
    }

    private static String encodedSegment(String segment) {
        StringBuilder encoded = new StringBuilder(segment.length() + 16);
        for (byte one : segment.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(one) >= 0) {
                encoded.append((char) one);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", one & 0xFF));
            }
        }
        return encoded.toString();
    }
}
