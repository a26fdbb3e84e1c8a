package org.dxplan.io.codec;

/** What a member takes. */
public enum MemberType {
    /** The version of the format: a string. */
    VERSION,
    /** The id of the object: a string. */
    ID,
    /** The id of something else: a string. */
    REFERENCE,
    /** A string. */
    TEXT,
    /** A JSON number without fraction and exponent that fits into 32 bits. */
    INTEGER,
    /** A JSON number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    FLAG,
    /** A code of an open list: a string, or an object with code and text. */
    CODE,
    /** A code of a closed list: a string. */
    CLOSED_CODE,
    /** A fiscal year: an integer, or a string in Japanese notation. */
    FISCAL_YEAR,
    /** A month or a day in ISO form: a string. */
    ISO_DATE,
    /** An object, or one of the short forms of its record. */
    OBJECT
}
