package org.dxplan.examples.benchmarks.floor;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * The floor of writing: a document taken apart beforehand, whose parts only have to be handed to Jackson's generator. Names
 * are encoded already, numbers are text. It writes the same bytes as the canonical form.
 */
public final class PreparedPlan {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonToken[] tokens;
    /** The name, string or number of the token at the same place; of an array whether it stands on one line. */
    private final Object[] values;

    private PreparedPlan(List<JsonToken> tokens, List<Object> values) {
        this.tokens = tokens.toArray(new JsonToken[0]);
        this.values = values.toArray();
    }

    /**
     * Takes a document apart.
     *
     * @param canonical  the document in the canonical form, not null
     * @return its parts, not null
     */
    public static PreparedPlan of(byte[] canonical) {
        Map<String, SerializedString> names = new HashMap<>();
        List<JsonToken> tokens = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), canonical)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token);
                values.add(
                        switch (token) {
                            case PROPERTY_NAME -> names.computeIfAbsent(parser.getString(), SerializedString::new);
                            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getString();
                            case START_ARRAY ->
                                canonical[(int) parser.currentTokenLocation().getByteOffset() + 1] != '\n';
                            default -> "";
                        });
            }
        }
        return new PreparedPlan(tokens, values);
    }

    /**
     * Writes the document.
     *
     * @return the canonical form, not null
     */
    public byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        PreparedPrinter printer = new PreparedPrinter();
        try (JsonGenerator generator = JSON.createGenerator(new WithPrinter(printer), out)) {
            for (int i = 0; i < tokens.length; i++) {
                Object value = values[i];
                switch (tokens[i]) {
                    case START_OBJECT -> generator.writeStartObject();
                    case END_OBJECT -> generator.writeEndObject();
                    case START_ARRAY -> {
                        printer.inline((Boolean) value);
                        generator.writeStartArray();
                    }
                    case END_ARRAY -> generator.writeEndArray();
                    case PROPERTY_NAME -> generator.writeName((SerializedString) value);
                    case VALUE_STRING -> generator.writeString((String) value);
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber((String) value);
                    case VALUE_TRUE -> generator.writeBoolean(true);
                    case VALUE_FALSE -> generator.writeBoolean(false);
                    default -> generator.writeNull();
                }
            }
            generator.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private static final class WithPrinter extends ObjectWriteContext.Base {
        private final PrettyPrinter printer;

        WithPrinter(PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
