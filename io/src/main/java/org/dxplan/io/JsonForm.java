package org.dxplan.io;

import java.io.OutputStream;
import org.dxplan.io.codec.CanonicalPrinter;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/** The JSON dialect of plans: strict when reading, canonical when writing. */
final class JsonForm {

    private final JsonParsers parsers;

    JsonForm(ReadLimits limits) {
        this(StreamReadConstraints.builder()
                .maxNestingDepth(limits.nesting())
                .maxStringLength(limits.stringLength())
                .maxNumberLength(limits.numberLength())
                .maxNameLength(limits.nameLength())
                .build());
    }

    private JsonForm(StreamReadConstraints constraints) {
        this.parsers = JsonParsers.of(constraints);
    }

    /** For a text that was made from one within the limits, and may be deeper for that. */
    static JsonForm ofMadeText() {
        return new JsonForm(StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build());
    }

    /** Parses a text that is known to be UTF-8, and to have no byte order mark where the parser begins. */
    JsonParser parser(byte[] text, int from) {
        return parsers.parser(text, from);
    }

    JsonGenerator generator(OutputStream out, CanonicalPrinter printer) {
        return Writing.FACTORY.createGenerator(new Printing(printer), out, JsonEncoding.UTF8);
    }

    /** What only writing needs. */
    private static final class Writing {
        private static final JsonFactory FACTORY = JsonFactory.builder()
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(ReadLimits.DEEPEST_NESTING)
                        .build())
                .build();
    }

    /** Hands the printer to the generator. */
    private static final class Printing extends ObjectWriteContext.Base {
        private final PrettyPrinter printer;

        Printing(PrettyPrinter printer) {
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
