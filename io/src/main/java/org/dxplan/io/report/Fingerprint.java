package org.dxplan.io.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dxplan.validation.config.ProblemIdentity;

/**
 * The identity of a problem as one short text that stays the same across edits, languages and machines: SHA-256 over its
 * components, each behind its length.
 */
final class Fingerprint {

    /** Changes whenever another identity or another way to write it down would give other texts. */
    static final String NAME = "dxplanProblem/v1";

    private Fingerprint() {}

    static String of(ProblemIdentity identity) {
        StringBuilder all = new StringBuilder();
        append(all, identity.plan());
        append(all, identity.code());
        append(all, identity.subject() == null ? "" : identity.subject());
        append(all, identity.member());
        identity.arguments().forEach(argument -> append(all, argument));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void append(StringBuilder all, String component) {
        all.append(component.length()).append(':').append(component);
    }
}
