package org.dxplan.io;

import java.io.OutputStream;
import org.dxplan.io.codec.CanonicalPrinter;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/** How plans are written: in UTF-8, with the canonical white space, and no deeper than a reader would follow. */
final class CanonicalForm {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(ReadLimits.DEEPEST_NESTING)
                    .build())
            .build();

    private CanonicalForm() {}

    static JsonGenerator generator(OutputStream out, CanonicalPrinter printer) {
        return FACTORY.createGenerator(new Printing(printer), out, JsonEncoding.UTF8);
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
