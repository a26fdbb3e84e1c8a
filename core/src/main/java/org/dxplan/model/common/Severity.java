package org.dxplan.model.common;

/**
 * How serious a problem is (重大度).
 *
 * <p>The constants stand from the most to the least serious.
 */
public enum Severity {
    /** The data is unusable or contradicts itself (エラー). */
    ERROR("error"),
    /** The data is usable, but an expert would ask (警告). */
    WARNING("warning"),
    /** Worth knowing, nothing to mend (情報). */
    INFO("info");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /**
     * Returns the severity's name in reports and configurations.
     *
     * @return {@code error}, {@code warning} or {@code info}, not null
     */
    public String code() {
        return code;
    }

    /**
     * Tells whether this severity is as serious as another one or more.
     *
     * @param other  the severity to compare with, not null
     * @return true for the same or a more serious one: an error is at least a warning
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
