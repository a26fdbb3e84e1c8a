package org.dxplan.io.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dxplan.part.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * The writing side of the codecs: the name of a member is written with its value, so an absent value leaves nothing behind.
 * Absent values and empty lists are not written, empty strings are.
 */
public final class PlanOutput {

    private final JsonGenerator generator;
    private final CanonicalPrinter printer;
    /** The names of the objects around the current member of which nothing has been written yet. */
    private final List<SerializedString> unopened = new ArrayList<>();

    private final char[] characters = new char[1024];

    /** The members of the object that is being written, their names, and which of them has its turn next. */
    private MemberTable members = MemberTable.of();

    private SerializedString[] names = {};
    private int next;

    /** Whether nothing of the member before the next one has been written, not even its name. */
    private boolean pending;

    /** Writes to a generator that uses the printer. */
    public PlanOutput(JsonGenerator generator, CanonicalPrinter printer) {
        this.generator = generator;
        this.printer = printer;
    }

    /** Writes an object, or a short form of it. An object with nothing in it is written only where its place counts. */
    public <T> void object(ObjectCodec<T> codec, @Nullable T value) {
        if (value == null || codec.writeShort(value, this)) {
            return;
        }
        int outer = unopened.size();
        boolean opened = !pending;
        if (opened) {
            generator.writeStartObject();
        } else {
            unopened.add(names[next - 1]);
        }
        members(codec, value);
        if (value instanceof Part part && !part.extensions().isEmpty()) {
            open();
            ExtensionCodec.write(part.extensions(), generator, printer);
        }
        if (opened || unopened.size() <= outer) {
            generator.writeEndObject();
        } else {
            unopened.remove(outer);
        }
    }

    private <T> void members(ObjectCodec<T> codec, T value) {
        MemberTable outerMembers = members;
        SerializedString[] outerNames = names;
        int outerNext = next;
        members = codec.members();
        names = members.serializedNames();
        next = 0;
        codec.write(value, this);
        if (next < members.size()) {
            throw ObjectCodec.unknown(members.name(next));
        }
        members = outerMembers;
        names = outerNames;
        next = outerNext;
        pending = false;
    }

    /** Begins the member that has its turn: what is written now is its value, and its name comes with it. */
    PlanOutput member(String name) {
        assert members.name(next).equals(name) : ObjectCodec.unknown(name).getMessage();
        next++;
        pending = true;
        return this;
    }

    <T> void objects(ObjectCodec<T> codec, List<T> values) {
        if (!values.isEmpty()) {
            name();
            if (areNumbers(codec, values)) {
                printer.inline();
            }
            generator.writeStartArray();
            for (T value : values) {
                object(codec, value);
            }
            generator.writeEndArray();
        }
    }

    private static <T> boolean areNumbers(ObjectCodec<T> codec, List<T> values) {
        for (T value : values) {
            if (!codec.isNumber(value)) {
                return false;
            }
        }
        return true;
    }

    void text(@Nullable String value) {
        if (value != null) {
            name();
            string(value);
        }
    }

    void texts(List<String> values) {
        if (!values.isEmpty()) {
            name();
            generator.writeStartArray();
            for (String value : values) {
                string(value);
            }
            generator.writeEndArray();
        }
    }

    void integer(@Nullable Integer value) {
        if (value != null) {
            name();
            generator.writeNumber(value.intValue());
        }
    }

    void integers(List<Integer> values) {
        if (!values.isEmpty()) {
            name();
            printer.inline();
            generator.writeStartArray();
            for (int value : values) {
                generator.writeNumber(value);
            }
            generator.writeEndArray();
        }
    }

    void number(@Nullable BigDecimal value) {
        if (value != null) {
            name();
            // Not writeNumber(BigDecimal): it may print 1E+5 as 100000 and lose the scale.
            generator.writeNumber(value.toString());
        }
    }

    void flag(@Nullable Boolean value) {
        if (value != null) {
            name();
            generator.writeBoolean(value);
        }
    }

    /** Writes a string from a buffer, where it can be looked through for halves of characters in no time. */
    private void string(String value) {
        int length = value.length();
        if (length > characters.length) {
            generator.writeString(Surrogates.checked(value));
            return;
        }
        value.getChars(0, length, characters, 0);
        for (int i = 0; i < length; i++) {
            if (Character.isSurrogate(characters[i])) {
                Surrogates.checked(value);
                break;
            }
        }
        generator.writeString(characters, 0, length);
    }

    private void name() {
        if (pending) {
            open();
            generator.writeName(names[next - 1]);
            pending = false;
        }
    }

    private void open() {
        for (SerializedString name : unopened) {
            generator.writeName(name);
            generator.writeStartObject();
        }
        unopened.clear();
    }
}
