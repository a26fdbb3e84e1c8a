package org.dxplan.validation.config;

/** Codes of rules and their beginnings. */
final class Codes {

    private Codes() {}

    /** Tells whether a code is the one given, or begins with it: GLS and GLS-0 cover GLS-01. */
    static boolean cover(String given, String code) {
        return code.startsWith(given);
    }
}
