package org.dxplan.io.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dxplan.model.common.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The reading side of the codecs: walks the tokens of a plan once, gives each codec the members it knows, and notes every
 * mistake on the way. A method that reads a value finds the parser at its first token and leaves it at its last.
 */
public final class PlanInput {

    private final JsonParser parser;
    private final boolean checkSurrogates;
    private final ReadTrace trace;
    private final InputFindings findings;
    private final int mostMembers;
    private final TextPool pool = new TextPool();
    private final ItemStack items = new ItemStack();
    private int members;
    /** The object that is being read; null before the first. */
    private @Nullable ObjectInput open;

    /**
     * Reads from a parser.
     *
     * @param parser  a parser before the root value
     * @param base  the number of bytes before the parser's offset 0
     * @param checkSurrogates  whether a string could hold half a character
     * @param trace  where to note what is found
     * @param mostMembers  how many members and items there may be in all
     */
    public PlanInput(JsonParser parser, int base, boolean checkSurrogates, ReadTrace trace, int mostMembers) {
        this.parser = parser;
        this.checkSurrogates = checkSurrogates;
        this.trace = trace;
        this.findings = new InputFindings(parser, base, trace);
        this.mostMembers = mostMembers;
    }

    /** Reads the root value; null if it is no object of the codec. */
    public <T> @Nullable T root(ObjectCodec<T> codec) {
        parser.nextToken();
        if (token() == JsonToken.VALUE_NULL) {
            wrongType("json-object");
            return null;
        }
        return object(codec);
    }

    // ---- objects and lists

    /** Reads an object, or a short form of it; null if it cannot be held. */
    <T> @Nullable T object(ObjectCodec<T> codec) {
        if (token() != JsonToken.START_OBJECT) {
            return codec.readShort(this);
        }
        ObjectInput outer = open;
        ObjectInput object =
                outer == null ? new ObjectInput(this, parser, findings, codec.members()) : outer.inner(codec.members());
        open = object;
        T value = codec.read(object, this);
        open = outer;
        return value;
    }

    /** Reads an array of objects; what cannot be held is left out. */
    <T> List<T> objects(ObjectCodec<T> codec) {
        if (!startsArray()) {
            return List.of();
        }
        int mark = items.mark();
        while (nextItem()) {
            add(object(codec));
        }
        return items.takeFrom(mark);
    }

    /** Reads an array of strings. */
    List<String> texts() {
        return strings(false);
    }

    /** Reads an array of ids or other short repeating strings. */
    List<String> words() {
        return strings(true);
    }

    private List<String> strings(boolean pooled) {
        if (!startsArray()) {
            return List.of();
        }
        int mark = items.mark();
        while (nextItem()) {
            add(pooled ? word() : text());
        }
        return items.takeFrom(mark);
    }

    /** Reads an array of integers. */
    List<Integer> integers() {
        if (!startsArray()) {
            return List.of();
        }
        int mark = items.mark();
        while (nextItem()) {
            add(integer());
        }
        return items.takeFrom(mark);
    }

    private boolean startsArray() {
        if (token() == JsonToken.START_ARRAY) {
            return true;
        }
        wrongType("json-array");
        return false;
    }

    /** Steps to the next item of an array, over nulls, which cannot be held. */
    private boolean nextItem() {
        JsonToken next = parser.nextToken();
        while (next == JsonToken.VALUE_NULL) {
            countMember();
            findings.nullItem();
            dropItem();
            next = parser.nextToken();
        }
        if (next == JsonToken.END_ARRAY) {
            return false;
        }
        countMember();
        return true;
    }

    /** Adds an item to the list that is being read; one that cannot be held is left out. */
    private void add(@Nullable Object item) {
        if (item == null) {
            dropItem();
        } else {
            items.push(item);
        }
    }

    private void dropItem() {
        String item = findings.pointer();
        int slash = item.lastIndexOf('/');
        trace.dropped().add(item.substring(0, slash), Integer.parseInt(item.substring(slash + 1)));
    }

    // ---- scalars

    /** The token at which the input stands. */
    JsonToken token() {
        return parser.currentToken();
    }

    /** Reads a string; null if it is none. */
    @Nullable
    String text() {
        if (token() != JsonToken.VALUE_STRING) {
            wrongType("json-text");
            return null;
        }
        return whole(parser.getString());
    }

    /** Reads a string that must be there; empty if it is none. */
    String requiredText() {
        String text = text();
        return text == null ? "" : text;
    }

    /** Reads a short string that repeats in a plan: an id, a code, a unit; null if it is none. */
    @Nullable
    String word() {
        if (token() != JsonToken.VALUE_STRING) {
            wrongType("json-text");
            return null;
        }
        return whole(pool.get(parser.getString()));
    }

    /** Reads a short string that must be there; empty if it is none. */
    String requiredWord() {
        String word = word();
        return word == null ? "" : word;
    }

    /** Reads {@code true} or {@code false}; null if it is neither. */
    @Nullable
    Boolean flag() {
        JsonToken token = token();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        wrongType("json-flag");
        return null;
    }

    /** Reads a number without fraction; null if it is none that fits. */
    @Nullable
    Integer integer() {
        if (token() != JsonToken.VALUE_NUMBER_INT) {
            wrongType("json-integer");
            return null;
        }
        if (parser.getStringLength() <= 11) {
            long number = parser.getLongValue();
            if (number == (int) number) {
                return (int) number;
            }
        }
        badValue(parser.getString(), "integer-range");
        return null;
    }

    /** Reads a number with its digits and scale; null if it is none, or its exponent is too large. */
    @Nullable
    BigDecimal number() {
        JsonToken token = token();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            wrongType("json-number");
            return null;
        }
        char[] buffer = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int length = parser.getStringLength();
        BigDecimal number = token == JsonToken.VALUE_NUMBER_FLOAT && Exponents.isLarge(buffer, offset, length)
                ? null
                : new BigDecimal(buffer, offset, length);
        if (number == null || Exponents.isWrittenLarge(number)) {
            findings.largeExponent();
            return null;
        }
        return number;
    }

    private @Nullable String whole(String text) {
        if (checkSurrogates && Surrogates.firstLone(text) >= 0) {
            findings.halfCharacter(text);
            return null;
        }
        return text;
    }

    // ---- mistakes

    /** Notes that the value is of a wrong JSON type, and steps over it. */
    void wrongType(String expected) {
        findings.wrongType(expected);
        skip();
    }

    /** Notes that a value of the right type has not the right form. */
    void badValue(String value, String expected) {
        findings.badValue(value, expected);
    }

    /** Notes a code that is not in its list: a warning, or an error if the list is closed. */
    void unknownCode(String code, String list, List<String> known, boolean closed) {
        findings.unknownCode(code, list, known, closed);
    }

    /** Begins to tell of something that only the codec knows, to be given to {@link #note}. */
    Finding finding(String code, Severity severity) {
        return findings.here(code, severity);
    }

    /** Notes what the codec has found. */
    void note(Finding finding) {
        trace.add(finding);
    }

    /** Tells whether an unknown member can be kept under its name; if not, notes why and steps over it. */
    boolean acceptsName(String name, Set<String> names) {
        if (checkSurrogates && Surrogates.firstLone(name) >= 0) {
            findings.halfCharacter(name);
        } else if (names.add(name)) {
            return true;
        } else {
            findings.duplicate();
        }
        skipNext();
        return false;
    }

    /** Steps over the value that follows. */
    void skipNext() {
        parser.nextToken();
        skip();
    }

    /** Steps over the value at which the input stands, and counts what is in it. */
    private void skip() {
        JsonToken token = token();
        int depth = token.isStructStart() ? 1 : 0;
        while (depth > 0) {
            boolean inArray = parser.streamReadContext().inArray();
            token = parser.nextToken();
            if (token == JsonToken.PROPERTY_NAME || (inArray && token != JsonToken.END_ARRAY)) {
                countMember();
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
    }

    /** Counts a member or item at which the input stands. */
    void countMember() {
        if (++members > mostMembers) {
            throw new TooManyMembersException(findings.offset());
        }
    }
}
