package org.dxplan.io.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.part.ExtensionValue;
import org.dxplan.part.Extensions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads and writes JSON values that the model has no place for, as they are. */
final class ExtensionCodec {

    private ExtensionCodec() {}

    /** Reads a value; the input notes duplicate members and strings that cannot be held. */
    static ExtensionValue read(JsonParser parser, PlanInput in) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case VALUE_NULL -> ExtensionValue.JsonNull.NULL;
            case VALUE_TRUE, VALUE_FALSE -> new ExtensionValue.JsonBoolean(token == JsonToken.VALUE_TRUE);
            case VALUE_STRING -> new ExtensionValue.JsonString(text(in));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new ExtensionValue.JsonNumber(parser.getString());
            case START_ARRAY -> array(parser, in);
            case START_OBJECT -> object(parser, in);
            default -> throw new IllegalArgumentException("Not the first token of a value: " + token);
        };
    }

    private static String text(PlanInput in) {
        String text = in.text();
        return text == null ? "" : text;
    }

    private static ExtensionValue array(JsonParser parser, PlanInput in) {
        List<ExtensionValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            in.countMember();
            items.add(read(parser, in));
        }
        return new ExtensionValue.JsonArray(items);
    }

    private static ExtensionValue object(JsonParser parser, PlanInput in) {
        List<Extensions.Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            in.countMember();
            String name = parser.currentName();
            if (in.acceptsName(name, names)) {
                parser.nextToken();
                members.add(new Extensions.Member(name, read(parser, in)));
            }
        }
        return new ExtensionValue.JsonObject(Extensions.of(members));
    }

    static void write(Extensions extensions, JsonGenerator to, CanonicalPrinter printer) {
        for (Extensions.Member member : extensions.members()) {
            to.writeName(Surrogates.checked(member.name()));
            write(member.value(), to, printer);
        }
    }

    private static void write(ExtensionValue value, JsonGenerator to, CanonicalPrinter printer) {
        if (value instanceof ExtensionValue.JsonString text) {
            to.writeString(Surrogates.checked(text.value()));
        } else if (value instanceof ExtensionValue.JsonNumber number) {
            to.writeNumber(number.literal());
        } else if (value instanceof ExtensionValue.JsonBoolean flag) {
            to.writeBoolean(flag.value());
        } else if (value instanceof ExtensionValue.JsonArray array) {
            if (!array.items().isEmpty()
                    && array.items().stream().allMatch(ExtensionValue.JsonNumber.class::isInstance)) {
                printer.inline();
            }
            to.writeStartArray();
            for (ExtensionValue item : array.items()) {
                write(item, to, printer);
            }
            to.writeEndArray();
        } else if (value instanceof ExtensionValue.JsonObject object) {
            to.writeStartObject();
            write(object.members(), to, printer);
            to.writeEndObject();
        } else {
            to.writeNull();
        }
    }
}
