package org.dxplan.io;

import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Parsers made without Jackson's factory: that one knows the parser and the generator of every kind of source, and loading
 * them all costs the start of a program as much as reading its first plan. What is called here is public, but another minor
 * version of Jackson may change it.
 */
final class DirectParsers implements JsonParsers {

    /** What {@link FactoryParsers} sets, too. */
    private static final int NAME_FEATURES = TokenStreamFactory.Feature.collectDefaults()
            & ~TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW.getMask();

    private static final int STREAM_FEATURES = StreamReadFeature.collectDefaults();
    private static final int JSON_FEATURES = JsonReadFeature.collectDefaults();

    private final StreamReadConstraints limits;
    private final ByteQuadsCanonicalizer names = ByteQuadsCanonicalizer.createRoot();
    private final ParserBuffers buffers = new ParserBuffers();

    DirectParsers(StreamReadConstraints limits) {
        this.limits = limits;
    }

    @Override
    public JsonParser parser(byte[] text, int from) {
        IOContext context = new IOContext(
                limits,
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                buffers.acquireAndLinkPooled(),
                ContentReference.unknown(),
                true,
                JsonEncoding.UTF8);
        return new UTF8StreamJsonParser(
                ObjectReadContext.empty(),
                context,
                STREAM_FEATURES,
                JSON_FEATURES,
                null,
                names.makeChild(NAME_FEATURES),
                text,
                from,
                text.length,
                0,
                false);
    }
}
