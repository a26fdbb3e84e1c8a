package org.dxplan.model.common;

import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What a statement is in the plan (記述の種類): a principle, a situation, a slogan.
 *
 * <pre>{@code
 * StatementKind kind = StatementKind.ISSUES.withText("現状と課題");
 * kind.is(StatementKind.ISSUES); // true
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record StatementKind(String code, @Nullable String text, Extensions extensions) implements Code {

    /** The plan's vision (ビジョン, 将来像). */
    public static final StatementKind VISION = known("vision");
    /** A basic principle (基本理念). */
    public static final StatementKind PRINCIPLE = known("principle");
    /** A slogan (キャッチフレーズ). */
    public static final StatementKind SLOGAN = known("slogan");
    /** The name of the whole project (プロジェクト名). */
    public static final StatementKind PROJECT_NAME = known("project-name");
    /** A cross-cutting viewpoint (視点). */
    public static final StatementKind VIEWPOINT = known("viewpoint");
    /** What the plan is for (趣旨, 目的). */
    public static final StatementKind PURPOSE = known("purpose");
    /** What led to it (背景). */
    public static final StatementKind BACKGROUND = known("background");
    /** How the plan stands to others (位置付け). */
    public static final StatementKind POSITION = known("position");
    /** The state aimed at (めざす姿). */
    public static final StatementKind TARGET_STATE = known("target-state");
    /** The situation found (現状). */
    public static final StatementKind SITUATION = known("situation");
    /** The issues to be solved (課題). */
    public static final StatementKind ISSUES = known("issues");
    /** What it is about (概要). */
    public static final StatementKind OVERVIEW = known("overview");
    /** What comes next (今後の見通し). */
    public static final StatementKind OUTLOOK = known("outlook");
    /** For whom it is meant (対象者). */
    public static final StatementKind TARGET_GROUP = known("target-group");
    /** A quality asked of people (求められる資質). */
    public static final StatementKind QUALITY = known("quality");
    /** A direction taken (方向性). */
    public static final StatementKind DIRECTION = known("direction");
    /** A declaration (宣言). */
    public static final StatementKind DECLARATION = known("declaration");
    /** A stance or policy (考え方, 方針). */
    public static final StatementKind POLICY = known("policy");

    /** The known codes. */
    public static final CodeList<StatementKind> CODES = CodeList.of(List.of(
            VISION,
            PRINCIPLE,
            SLOGAN,
            PROJECT_NAME,
            VIEWPOINT,
            PURPOSE,
            BACKGROUND,
            POSITION,
            TARGET_STATE,
            SITUATION,
            ISSUES,
            OVERVIEW,
            OUTLOOK,
            TARGET_GROUP,
            QUALITY,
            DIRECTION,
            DECLARATION,
            POLICY));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public StatementKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the kind with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static StatementKind of(String code) {
        StatementKind known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public StatementKind withText(@Nullable String text) {
        return new StatementKind(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static StatementKind known(String code) {
        return new StatementKind(code, null, Extensions.NONE);
    }
}
