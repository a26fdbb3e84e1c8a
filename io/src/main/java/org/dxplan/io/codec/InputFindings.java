package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Severity;
import org.dxplan.text.NearMiss;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Notes what is wrong with the value at which the parser stands, with its place. */
final class InputFindings {

    private static final int LONGEST_QUOTED = 20;

    private final JsonParser parser;
    private final int base;
    private final ReadTrace trace;
    /** The object that holds the unknown member that is being read. */
    private @Nullable TokenStreamContext unknownIn;

    InputFindings(JsonParser parser, int base, ReadTrace trace) {
        this.parser = parser;
        this.base = base;
        this.trace = trace;
    }

    /** Begins to tell of something at this place. */
    Finding here(String code, Severity severity) {
        return new Finding(code, severity, pointer(), offset(), true);
    }

    /** The value is of a wrong JSON type. */
    void wrongType(String expected) {
        JsonToken found = parser.currentToken();
        Finding finding = here("DOC-05", Severity.ERROR)
                .with("member", lastName())
                .with("expected", new Word(expected))
                .with("found", new Word(TypeWords.of(found)))
                .hint("");
        if (found == JsonToken.VALUE_STRING) {
            String number = parser.getString().strip();
            if (number.length() <= LONGEST_QUOTED && TypeWords.takesNumber(expected, number)) {
                finding.with("value", number).hint("quoted-number");
            }
        } else if (found.isNumeric() && TypeWords.takesText(expected)) {
            finding.withText("value", parser.getString()).hint("unquoted-text");
        }
        if (expected.equals("json-array")) {
            finding.hint("single-item");
        }
        trace.add(finding);
    }

    /** A value of the right type has not the right form. */
    void badValue(String value, String expected) {
        trace.add(here("DOC-10", Severity.ERROR)
                .withText("value", value)
                .with("expected", new Word(expected))
                .hint(expected.equals("date") ? expected : ""));
    }

    /** The given members of an object, whose end has been read, contradict each other. */
    void contradiction(String given, String expected, int objectStart) {
        trace.add(new Finding("DOC-10", Severity.ERROR, pointer(), objectStart, true)
                .with("value", given)
                .with("expected", new Word(expected))
                .hint(expected));
    }

    /** A code is not in its list: a warning, or an error if the list is closed. */
    void unknownCode(String code, String list, List<String> known, boolean closed) {
        Finding finding = here("DOC-09", closed ? Severity.ERROR : Severity.WARNING)
                .withText("code", code)
                .with("list", new Word(list))
                .with("known", known);
        addWithNearest(finding, code, known);
    }

    /** A text holds half of a character. */
    void halfCharacter(String text) {
        trace.add(here("DOC-10", Severity.ERROR)
                .with("value", Surrogates.shown(text))
                .with("expected", new Word("json-text"))
                .hint("lone-surrogate"));
    }

    /** The member is there a second time. */
    void duplicate() {
        trace.add(here("DOC-07", Severity.ERROR)
                .with("member", parser.currentName())
                .related(pointer())
                .hint(""));
    }

    /** The value of a member that may be absent is null. */
    void nullMember(String member) {
        trace.add(here("DOC-11", Severity.WARNING).with("member", member).hint(""));
    }

    /** An item of a list is null, which cannot be held. */
    void nullItem() {
        trace.add(here("DOC-11", Severity.ERROR).with("member", lastName()).hint(""));
    }

    /** The format does not know the member. */
    void unknownMember(String name, MemberTable known) {
        Finding finding = here("DOC-08", Severity.WARNING).with("member", name);
        addWithNearest(finding, name, known.names());
    }

    private void addWithNearest(Finding finding, String written, List<String> known) {
        String nearest = NearMiss.nearest(written, known);
        trace.add(
                nearest == null
                        ? finding.hint("")
                        : finding.with("nearest", nearest).hint("nearest"));
    }

    /** A number has an exponent that no plan needs. */
    void largeExponent() {
        trace.add(here("DOC-12", Severity.ERROR)
                .with("limit", new Word("exponent"))
                .with("maximum", Exponents.LARGEST)
                .hint(""));
    }

    /** Required members of an object, one for each bit, are missing. */
    void missing(MemberTable members, long missing, int objectStart) {
        for (int i = 0; i < members.size(); i++) {
            if ((missing >> i & 1) != 0) {
                trace.add(new Finding("DOC-06", Severity.ERROR, pointer(), objectStart, false)
                        .with("member", members.name(i))
                        .hint(""));
            }
        }
    }

    /** From here on an unknown member is read. */
    void enterUnknown() {
        unknownIn = parser.streamReadContext();
    }

    /** The unknown member has been read. */
    void leaveUnknown() {
        unknownIn = null;
    }

    /** The pointer of the value at which the parser stands. */
    String pointer() {
        // Deep in an unknown member a pointer may be longer than all that follows: it is not made to be thrown away.
        return ContextPath.pointer(unknownIn != null && trace.isFull() ? unknownIn : parser.streamReadContext());
    }

    private String lastName() {
        return ContextPath.lastName(parser.streamReadContext());
    }

    /** The first byte of the token at which the parser stands. */
    int offset() {
        return base + (int) parser.currentTokenLocation().getByteOffset();
    }
}
