package org.dxplan.io;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The JSON dialect of plans: strict when reading, canonical when writing. */
final class JsonForm {

    private final JsonFactory factory;

    JsonForm(ReadLimits limits) {
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .maxStringLength(limits.stringLength())
                        .maxNumberLength(limits.numberLength())
                        .maxNameLength(limits.nameLength())
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(ReadLimits.DEEPEST_NESTING)
                        .build())
                .build();
    }

    JsonParser parser(byte[] text, int from) {
        return factory.createParser(ObjectReadContext.empty(), text, from, text.length - from);
    }

    JsonGenerator generator(OutputStream out) {
        return factory.createGenerator(new Canonical(), out, JsonEncoding.UTF8);
    }

    /** Two spaces, {@code \n}, {@code "name": value}, nothing inside empty brackets: what {@code jq .} prints. */
    private static final class Canonical extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
        private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(INDENT)
                .withArrayIndenter(INDENT);

        private final PrettyPrinter printer = PRINTER.createInstance();

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
