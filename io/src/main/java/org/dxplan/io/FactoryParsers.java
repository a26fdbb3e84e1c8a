package org.dxplan.io;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Parsers as everybody makes them. */
final class FactoryParsers implements JsonParsers {

    private final JsonFactory factory;

    FactoryParsers(StreamReadConstraints limits) {
        factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                // The parser's table of names takes similar names for an attack: a plan with a thousand of them is
                // none.
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }

    @Override
    public JsonParser parser(byte[] text, int from) {
        return factory.createParser(ObjectReadContext.empty(), text, from, text.length - from);
    }
}
