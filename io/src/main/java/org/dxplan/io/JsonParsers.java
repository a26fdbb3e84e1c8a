package org.dxplan.io;

import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;

/** Makes Jackson's parsers, all within the same limits. */
interface JsonParsers {

    /** Parses a text that is known to be UTF-8, and to have no byte order mark where the parser begins. */
    JsonParser parser(byte[] text, int from);

    /**
     * Chooses how parsers are made: directly if this version of Jackson lets us, which saves a program that reads one plan a
     * tenth of its time, else by Jackson's factory, which every version has.
     */
    static JsonParsers of(StreamReadConstraints limits) {
        try {
            JsonParsers parsers = new DirectParsers(limits);
            parsers.parser(new byte[] {'0'}, 0).close();
            return parsers;
        } catch (LinkageError e) {
            return new FactoryParsers(limits);
        }
    }
}
