package org.dxplan.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dxplan.io.codec.Finding;
import org.dxplan.io.codec.ObjectCodec;
import org.dxplan.io.codec.PlanInput;
import org.dxplan.io.codec.ReadTrace;
import org.dxplan.io.codec.TooManyMembersException;
import org.dxplan.io.migration.MigratedText;
import org.dxplan.io.migration.Migration;
import org.dxplan.io.migration.Migrations;
import org.dxplan.io.source.EncodingGuess;
import org.dxplan.io.source.JsonSyntax;
import org.dxplan.io.source.TokenEnd;
import org.dxplan.io.source.Utf8;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Known;
import org.dxplan.validation.rule.Omitted;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * One JSON document on its way from bytes to a record, whatever the record is: encoding, version, content, end. A step that
 * fails for good ends the reading; what was found before is still told.
 */
final class JsonDocument {

    private final byte[] text;
    private final int start;
    private final JsonForm json;
    private final ReadLimits limits;
    private final @Nullable Migrations migrations;
    private ReadTrace trace;
    private @Nullable MigratedText migrated;

    /** A document of today's version, if it has versions at all. */
    JsonDocument(byte[] text, JsonForm json, ReadLimits limits) {
        this(text, json, limits, null);
    }

    /** A document that may be of an older version; null stands for the migrations of the library. */
    JsonDocument(byte[] text, JsonForm json, ReadLimits limits, @Nullable Migrations migrations) {
        this.text = text;
        this.json = json;
        this.limits = limits;
        this.migrations = migrations;
        this.trace = new ReadTrace(limits.problems());
        this.start = startsWithMark(text) ? 3 : 0;
    }

    private static boolean startsWithMark(byte[] text) {
        return text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }

    /**
     * Reads the document.
     *
     * @param codec  how its root object stands in JSON
     * @param isVersioned  whether it says {@code dxplan}, its version, of which it depends what may stand in it
     * @return the record, null if the document is none at all
     */
    <T> @Nullable T read(ObjectCodec<T> codec, boolean isVersioned) {
        if (text.length > limits.documentBytes()) {
            limit("document-size", limits.documentBytes(), start);
            return null;
        }
        if (EncodingGuess.isWide(text, start)) {
            encoding(start);
            return null;
        }
        Utf8 utf8 = Utf8.check(text, start);
        if (utf8.malformedAt() >= 0) {
            encoding(Utf8.firstMalformed(text, start));
            return null;
        }
        if (!JsonSyntax.startsValue(text, start)) {
            // The parser must not see it: it would skip a second mark, or take zeros for another encoding.
            brokenText();
            return null;
        }
        try (JsonParser parser = json.parser(text, start)) {
            if (isVersioned) {
                VersionCheck version = VersionCheck.of(json, text, start);
                Migration migration = migrationFrom(version.other());
                if (migration != null) {
                    return migrated(codec, parser, migration);
                }
                Finding finding = version.finding();
                if (finding != null) {
                    trace.add(finding);
                }
                if (!version.isReadable()) {
                    return null;
                }
            }
            PlanInput input = new PlanInput(parser, start, utf8.hasEscapedSurrogates(), trace, limits.members());
            try {
                T root = input.root(codec);
                return endsWell(parser) ? root : null;
            } catch (JacksonException e) {
                broken(parser, e);
                return null;
            }
        }
    }

    /** The places of what was found, and of what rules find. */
    ProblemPlaces places() {
        return places(1);
    }

    /** The places as {@link #places()} tells them, in a text whose first line has this number. */
    ProblemPlaces places(int firstLine) {
        return new ProblemPlaces(text, start, trace, migrated, firstLine);
    }

    /** Everything that was found in a document that is no plan. */
    ProblemList problems() {
        return problems(1);
    }

    /** The same in a text whose first line has this number. */
    ProblemList problems(int firstLine) {
        return ProblemList.of(places(firstLine).locate(null, List.of()), trace.omitted(), limits.problems());
    }

    /** What rules need to know of what was found. To be asked for once. */
    Known known() {
        return trace.known();
    }

    /** How many problems were found beyond those that have a place. */
    Omitted omitted() {
        return trace.omitted();
    }

    /** Whether the record holds everything that the document holds. */
    boolean isComplete() {
        return trace.isComplete();
    }

    /** The older version from which the document was brought to today's; null if it was not. */
    @Nullable
    String migratedFrom() {
        return migrated == null ? null : migrated.from();
    }

    private @Nullable Migration migrationFrom(@Nullable String version) {
        return version == null
                ? null
                : (migrations == null ? Migrations.builtIn() : migrations)
                        .from(version)
                        .orElse(null);
    }

    /** Reads what a migration makes of the document, as far as it can be read. */
    private <T> @Nullable T migrated(ObjectCodec<T> codec, JsonParser parser, Migration migration) {
        MigratedText made = migration.run(parser, text, start);
        migrated = made;
        T root = null;
        try (JsonParser again = JsonForm.ofMadeText().parser(made.text(), 0)) {
            boolean escapes = Utf8.check(made.text(), 0).hasEscapedSurrogates();
            root = new PlanInput(again, 0, escapes, trace, limits.members()).root(codec);
        } catch (JacksonException e) {
            if (made.failure().isEmpty()) {
                throw e;
            }
        }
        trace.replaceAll(made::inFile);
        if (made.failure().isPresent()) {
            broken(parser, made.failure().get());
            return null;
        }
        return endsWell(parser) ? root : null;
    }

    /** Text behind the root value does not hurt the plan before it, unless the text is of another encoding. */
    private boolean endsWell(JsonParser parser) {
        boolean ends;
        try {
            ends = parser.nextToken() == null;
        } catch (JacksonException e) {
            ends = false;
        }
        if (ends) {
            return true;
        }
        return brokenText();
    }

    /** The parser has given up: says why and where in our own words. */
    private void broken(JsonParser parser, JacksonException cause) {
        if (Utf8.firstMalformed(text, start) >= 0) {
            brokenText();
        } else if (cause instanceof TooManyMembersException tooMany) {
            limit("members", limits.members(), tooMany.offset());
        } else if (cause instanceof StreamConstraintsException) {
            exceeded(parser);
        } else {
            syntax();
        }
    }

    /** Tells where the text breaks; false if it is of another encoding, which explains everything else. */
    private boolean brokenText() {
        int malformed = Utf8.firstMalformed(text, start);
        if (malformed >= 0) {
            encoding(malformed);
            return false;
        }
        syntax();
        return true;
    }

    private void syntax() {
        JsonSyntax.Violation violation = JsonSyntax.find(text, start);
        if (violation == null) {
            violation = new JsonSyntax.Violation(start, "json-value", false);
        }
        int offset = violation.offset();
        if (violation.halfCharacter()) {
            trace.end(new Finding("DOC-10", Severity.ERROR, "", offset, true)
                    .with(
                            "value",
                            new String(text, offset, TokenEnd.of(text, offset, true) - offset, StandardCharsets.UTF_8))
                    .with("expected", new Word(violation.expected()))
                    .hint("lone-surrogate"));
            return;
        }
        if (offset == text.length) {
            forgetCutNumber();
        }
        trace.end(new Finding("DOC-01", Severity.ERROR, "", offset, false)
                .with("found", found(offset))
                .with("expected", new Word(violation.expected()))
                .atCharacter()
                .hint(offset < text.length ? "" : isBlank() ? "empty" : "truncated"));
    }

    /** A number that the end of the text cuts off is not the number that was meant. */
    private void forgetCutNumber() {
        Finding last = trace.last();
        if (last == null) {
            return;
        }
        int offset = last.offset();
        if ((text[offset] == '-' || Character.isDigit(text[offset]))
                && TokenEnd.of(text, offset, false) == text.length) {
            trace.removeLast();
        }
    }

    private Object found(int offset) {
        if (offset >= text.length) {
            return new Word("end-of-file");
        }
        int end = Math.min(text.length, offset + 4);
        String ahead = new String(text, offset, end - offset, StandardCharsets.UTF_8);
        int character = ahead.codePointAt(0);
        if (Character.isISOControl(character)) {
            return new Word("control-character");
        }
        return Character.getType(character) == Character.FORMAT
                ? String.format(Locale.ROOT, "U+%04X", character)
                : Character.toString(character);
    }

    private boolean isBlank() {
        for (int i = start; i < text.length; i++) {
            if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r' && text[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    /**
     * A limit was exceeded: by the token at which the parser stands, or by the name, or the value behind the name, that it
     * could not make and that follows.
     */
    private void exceeded(JsonParser parser) {
        int offset = start + (int) Math.max(0, parser.currentTokenLocation().getByteOffset());
        int end = TokenEnd.of(text, offset, false);
        int next = JsonSyntax.nextToken(text, end);
        if (parser.streamReadContext().getNestingDepth() > limits.nesting()) {
            limit("nesting", limits.nesting(), parser.currentToken() == JsonToken.PROPERTY_NAME ? next : offset);
        } else if (parser.currentToken() == JsonToken.VALUE_STRING
                && start + parser.currentLocation().getByteOffset() <= end) {
            limit("string-length", limits.stringLength(), offset);
        } else if (!parser.streamReadContext().inObject()) {
            limit("number-length", limits.numberLength(), offset);
        } else if (next < text.length && text[next] == '"') {
            limit("name-length", limits.nameLength(), next);
        } else {
            limit("number-length", limits.numberLength(), next);
        }
    }

    private void limit(String limit, int maximum, int offset) {
        trace.end(new Finding("DOC-12", Severity.ERROR, "", offset, false)
                .with("limit", new Word(limit))
                .with("maximum", maximum)
                .hint(""));
    }

    /** Text in another encoding: what was found before is only a consequence. */
    private void encoding(int offset) {
        trace = new ReadTrace(limits.problems());
        trace.end(new Finding("DOC-02", Severity.ERROR, "", offset, false)
                .with("encoding", new Word(EncodingGuess.of(text, start).code()))
                .atCharacter()
                .hint(""));
    }
}
