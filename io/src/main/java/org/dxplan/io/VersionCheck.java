package org.dxplan.io;

import org.dxplan.io.codec.Finding;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the version of the format before anything else is read, wherever it stands among the top-level members, and decides
 * whether the plan can be read at all. A version is never guessed; but where it is missing the rest is still looked at, so
 * that whoever forgot it learns of everything at once.
 */
final class VersionCheck {

    private static final String MEMBER = "dxplan";

    private final boolean readable;
    private final @Nullable Finding finding;
    private final @Nullable String other;

    private VersionCheck(boolean readable, @Nullable Finding finding) {
        this(readable, finding, null);
    }

    private VersionCheck(boolean readable, @Nullable Finding finding, @Nullable String other) {
        this.readable = readable;
        this.finding = finding;
        this.other = other;
    }

    static VersionCheck of(JsonForm json, byte[] text, int start) {
        try (JsonParser parser = json.parser(text, start)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new VersionCheck(true, null);
            }
            int root = start + (int) parser.currentTokenLocation().getByteOffset();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean version = parser.currentName().equals(MEMBER);
                JsonToken value = parser.nextToken();
                if (version) {
                    // Any other type is reported by the codec.
                    return value == JsonToken.VALUE_STRING
                            ? judge(
                                    parser.getString(),
                                    start + (int) parser.currentTokenLocation().getByteOffset())
                            : new VersionCheck(true, null);
                }
                parser.skipChildren();
            }
            return new VersionCheck(true, finding("DOC-03", Severity.ERROR, "", root, new Word("absent")));
        } catch (JacksonException e) {
            // The text breaks before a version was found: reading it again says where.
            return new VersionCheck(true, null);
        }
    }

    private static VersionCheck judge(String version, int offset) {
        if (version.equals(DxPlan.FORMAT_VERSION)) {
            return new VersionCheck(true, null);
        }
        if (!version.matches("[0-9]{1,4}\\.[0-9]{1,4}") || !major(version).equals(major(DxPlan.FORMAT_VERSION))) {
            return new VersionCheck(
                    false, finding("DOC-03", Severity.ERROR, "/" + MEMBER, offset, shown(version)), version);
        }
        return new VersionCheck(true, finding("DOC-04", Severity.WARNING, "/" + MEMBER, offset, version));
    }

    private static Object shown(String version) {
        return version.isBlank() ? new Word("absent") : version;
    }

    private static String major(String version) {
        return version.substring(0, version.indexOf('.'));
    }

    private static Finding finding(String code, Severity severity, String pointer, int offset, Object found) {
        Finding finding = new Finding(code, severity, pointer, offset, false);
        return (found instanceof String version ? finding.withText("found", version) : finding.with("found", found))
                .with("supported", DxPlan.FORMAT_VERSION)
                .hint("");
    }

    boolean isReadable() {
        return readable;
    }

    /** What the file says in place of a version that can be read, null if it can; from some a migration leads on. */
    @Nullable
    String other() {
        return other;
    }

    /** What there is to say of the version, null if it is today's. */
    @Nullable
    Finding finding() {
        return finding;
    }
}
