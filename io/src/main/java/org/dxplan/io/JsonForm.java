package org.dxplan.io;

import java.io.OutputStream;
import org.dxplan.io.codec.CanonicalPrinter;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * The JSON dialect of plans: strict when reading, canonical when writing.
 *
 * <p>Parsers are made without Jackson's factory: that one knows the parser and the generator of every kind of source, and
 * loading them all costs the start of a program more than reading its first plan.
 */
final class JsonForm {

    /**
     * Without the alarm of the parser's table of names, which takes similar names for an attack: a plan with a thousand of
     * them is none.
     */
    private static final int NAME_FEATURES = TokenStreamFactory.Feature.collectDefaults()
            & ~TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW.getMask();

    private final StreamReadConstraints constraints;
    private final ByteQuadsCanonicalizer names = ByteQuadsCanonicalizer.createRoot();
    private final ParserBuffers buffers = new ParserBuffers();

    JsonForm(ReadLimits limits) {
        this(StreamReadConstraints.builder()
                .maxNestingDepth(limits.nesting())
                .maxStringLength(limits.stringLength())
                .maxNumberLength(limits.numberLength())
                .maxNameLength(limits.nameLength())
                .build());
    }

    private JsonForm(StreamReadConstraints constraints) {
        this.constraints = constraints;
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
        IOContext context = new IOContext(
                constraints,
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                buffers.acquireAndLinkPooled(),
                ContentReference.unknown(),
                true,
                JsonEncoding.UTF8);
        return new UTF8StreamJsonParser(
                ObjectReadContext.empty(),
                context,
                StreamReadFeature.collectDefaults(),
                JsonReadFeature.collectDefaults(),
                null,
                names.makeChild(NAME_FEATURES),
                text,
                from,
                text.length,
                0,
                false);
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
