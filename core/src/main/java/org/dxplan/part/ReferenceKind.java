package org.dxplan.part;

/**
 * The kinds of things in a plan that carry an id and that others refer to (参照先の種類).
 *
 * <p>Ids are unique in the whole document, so the kind is not needed to find the target of a reference; it says which
 * targets make sense.
 */
public enum ReferenceKind {
    /** The plan itself (計画). */
    PLAN("plan"),
    /** A goal, a policy area or a measure (基本目標・取組分野・取組). */
    ELEMENT("element"),
    /** An indicator (指標). */
    INDICATOR("indicator"),
    /** A progress report (進捗報告). */
    PROGRESS_REPORT("progress-report"),
    /** A level of the tree (階層). */
    LEVEL("level"),
    /** A classification scheme (分類). */
    CLASSIFICATION_SCHEME("classification-scheme"),
    /** A rating scale (評価尺度). */
    RATING_SCALE("rating-scale"),
    /** An organizational unit (所管課). */
    ORGANIZATIONAL_UNIT("organizational-unit"),
    /** A body of the governance, such as the headquarters (会議体). */
    BODY("body"),
    /** A related plan (関連計画). */
    RELATED_PLAN("related-plan"),
    /** A legal basis (根拠法令). */
    LEGAL_BASIS("legal-basis"),
    /** A survey (アンケート). */
    SURVEY("survey"),
    /** A statistical table (統計表). */
    STATISTICAL_TABLE("statistical-table"),
    /** A published document (公表資料). */
    DOCUMENT("document"),
    /** A source (出典). */
    SOURCE("source"),
    /** Whatever carries an id. No part has this kind itself; a reference may ask for it. */
    ANY("any");

    private final String code;

    ReferenceKind(String code) {
        this.code = code;
    }

    /**
     * Returns the kind's name in problems and documentation.
     *
     * @return the kebab-case code such as {@code related-plan}, not null
     */
    public String code() {
        return code;
    }

    /**
     * Tells whether a reference that asks for this kind may point to a part of another kind.
     *
     * @param target  the kind of the part that carries the id, not null
     * @return true if the kinds are the same or this is {@link #ANY}
     */
    public boolean accepts(ReferenceKind target) {
        return this == ANY || this == target;
    }
}
