package org.dxplan.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dxplan.io.codec.DxPlanCodec;
import org.dxplan.io.codec.Finding;
import org.dxplan.io.codec.PlanInput;
import org.dxplan.io.codec.ReadTrace;
import org.dxplan.io.source.EncodingGuess;
import org.dxplan.io.source.JsonSyntax;
import org.dxplan.io.source.TokenEnd;
import org.dxplan.io.source.Utf8;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.ValidationResult;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * One call of the reader, step by step: encoding, version, the plan itself, validation, places. A step that fails for good
 * ends the reading; what was found before is still told.
 */
final class Reading {

    private final byte[] text;
    private final int start;
    private final JsonForm json;
    private final ReadLimits limits;
    private final @Nullable PlanValidator validator;
    private ReadTrace trace = new ReadTrace();

    Reading(byte[] text, JsonForm json, ReadLimits limits, @Nullable PlanValidator validator) {
        this.text = text;
        this.json = json;
        this.limits = limits;
        this.validator = validator;
        this.start = startsWithMark(text) ? 3 : 0;
    }

    private static boolean startsWithMark(byte[] text) {
        return text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }

    ReadResult result() {
        if (text.length > limits.documentBytes()) {
            limit("document-size", limits.documentBytes(), start);
            return unreadable();
        }
        if (EncodingGuess.isWide(text, start)) {
            encoding(start);
            return unreadable();
        }
        Utf8 utf8 = Utf8.check(text, start);
        if (utf8.malformedAt() >= 0) {
            encoding(Utf8.firstMalformed(text, start));
            return unreadable();
        }
        if (!JsonSyntax.startsValue(text, start)) {
            // The parser must not see it: it would skip a second mark, or take zeros for another encoding.
            syntax();
            return unreadable();
        }
        try (JsonParser parser = json.parser(text, start)) {
            VersionCheck version = VersionCheck.of(json, text, start);
            version.finding().ifPresent(trace::add);
            if (!version.isReadable()) {
                return unreadable();
            }
            PlanInput input = new PlanInput(parser, start, utf8.hasEscapedSurrogates(), trace);
            try {
                DxPlan plan = input.root(DxPlanCodec.INSTANCE);
                return plan == null || !endsWell(parser) ? unreadable() : readable(plan);
            } catch (JacksonException e) {
                broken(parser, e);
                return unreadable();
            }
        }
    }

    private ReadResult unreadable() {
        return new ReadResult(null, null, new ProblemPlaces(text, start, json, trace).locate(null, List.of()), false);
    }

    private ReadResult readable(DxPlan plan) {
        ProblemPlaces places = new ProblemPlaces(text, start, json, trace);
        if (validator == null) {
            return new ReadResult(plan, null, places.locate(plan, List.of()), trace.isComplete());
        }
        ValidationResult validation = validator.validate(plan, places.knownInPlan());
        return new ReadResult(
                plan, validation.profile(), places.locate(plan, validation.problems()), trace.isComplete());
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
        int malformed = Utf8.firstMalformed(text, start);
        if (malformed >= 0) {
            encoding(malformed);
            return false;
        }
        syntax();
        return true;
    }

    /** The parser has given up: says why and where in our own words. */
    private void broken(JsonParser parser, JacksonException cause) {
        int malformed = Utf8.firstMalformed(text, start);
        if (malformed >= 0) {
            encoding(malformed);
            return;
        }
        if (cause instanceof StreamConstraintsException) {
            exceeded(parser);
            return;
        }
        syntax();
    }

    private void syntax() {
        JsonSyntax.Violation violation = JsonSyntax.find(text, start);
        if (violation == null) {
            violation = new JsonSyntax.Violation(start, "json-value", false);
        }
        int offset = violation.offset();
        if (violation.halfCharacter()) {
            trace.add(new Finding("DOC-10", Severity.ERROR, "", offset, true)
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
        trace.add(new Finding("DOC-01", Severity.ERROR, "", offset, false)
                .with("found", found(offset))
                .with("expected", new Word(violation.expected()))
                .atCharacter()
                .hint(offset < text.length ? "" : isBlank() ? "empty" : "truncated"));
    }

    /** A number that the end of the text cuts off is not the number that was meant. */
    private void forgetCutNumber() {
        int last = trace.findings().size() - 1;
        int offset = last < 0 ? -1 : trace.findings().get(last).offset();
        if (offset >= 0
                && (text[offset] == '-' || Character.isDigit(text[offset]))
                && TokenEnd.of(text, offset, false) == text.length) {
            trace.findings().remove(last);
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
     * A limit was exceeded: by the token at which the parser stands, or by the name, or the number behind the name, that it
     * could not make and that follows.
     */
    private void exceeded(JsonParser parser) {
        int offset = start + (int) Math.max(0, parser.currentTokenLocation().getByteOffset());
        int end = TokenEnd.of(text, offset, false);
        if (parser.streamReadContext().getNestingDepth() > limits.nesting()) {
            limit("nesting", limits.nesting(), offset);
        } else if (parser.currentToken() == JsonToken.VALUE_STRING
                && start + parser.currentLocation().getByteOffset() <= end) {
            limit("string-length", limits.stringLength(), offset);
        } else if (!parser.streamReadContext().inObject()) {
            limit("number-length", limits.numberLength(), offset);
        } else {
            int next = JsonSyntax.nextToken(text, end);
            boolean name = next < text.length && text[next] == '"';
            limit(name ? "name-length" : "number-length", name ? limits.nameLength() : limits.numberLength(), next);
        }
    }

    private void limit(String limit, int maximum, int offset) {
        trace.add(new Finding("DOC-12", Severity.ERROR, "", offset, false)
                .with("limit", new Word(limit))
                .with("maximum", maximum)
                .hint(""));
    }

    /** Text in another encoding: what was found before is only a consequence. */
    private void encoding(int offset) {
        trace = new ReadTrace();
        trace.add(new Finding("DOC-02", Severity.ERROR, "", offset, false)
                .with("encoding", new Word(EncodingGuess.of(text, start).code()))
                .atCharacter()
                .hint(""));
    }
}
