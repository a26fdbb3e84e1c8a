package org.dxplan.io;

import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;

/** How plans are parsed: as strict JSON, within limits. How they are written says {@link CanonicalForm}. */
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
}
