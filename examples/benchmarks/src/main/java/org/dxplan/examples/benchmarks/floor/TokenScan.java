package org.dxplan.examples.benchmarks.floor;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The floor of reading: Jackson passes over every token and takes every string, names among them. Numbers are passed over
 * without being made, so that the floor is no higher than it must be.
 */
public final class TokenScan {

    private static final JsonFactory JSON = new JsonFactory();

    private TokenScan() {}

    /**
     * Scans a document.
     *
     * @param utf8  the document, not null
     * @return how many characters its names and strings have
     */
    public static long scan(byte[] utf8) {
        long characters = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), utf8)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING) {
                    characters += parser.getString().length();
                }
            }
        }
        return characters;
    }
}
