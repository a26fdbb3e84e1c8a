package org.dxplan.model.organization;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What a role in the promotion of the plan is (役割の種類).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record GovernanceRoleKind(String code, @Nullable String text, Extensions extensions) implements Code {

    /** The head of the headquarters (本部長). */
    public static final GovernanceRoleKind HEAD = known("head");
    /** The deputy head (副本部長). */
    public static final GovernanceRoleKind DEPUTY_HEAD = known("deputy-head");
    /** The chief information officer (CIO, 最高情報責任者). */
    public static final GovernanceRoleKind CIO = known("cio");
    /** The CIO's assistant (CIO補佐官). */
    public static final GovernanceRoleKind CIO_ASSISTANT = known("cio-assistant");
    /** The chief information security officer (CISO, 最高情報セキュリティ責任者). */
    public static final GovernanceRoleKind CISO = known("ciso");
    /** The chief digital officer (CDO, 最高デジタル責任者). */
    public static final GovernanceRoleKind CDO = known("cdo");
    /** A leader in each section (推進リーダー, 情報化推進リーダー). */
    public static final GovernanceRoleKind LEADER = known("leader");
    /** An adviser (情報政策アドバイザー). */
    public static final GovernanceRoleKind ADVISER = known("adviser");

    /** The known codes. */
    public static final CodeList<GovernanceRoleKind> CODES =
            CodeList.of(List.of(HEAD, DEPUTY_HEAD, CIO, CIO_ASSISTANT, CISO, CDO, LEADER, ADVISER));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public GovernanceRoleKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the kind with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static GovernanceRoleKind of(String code) {
        GovernanceRoleKind known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public GovernanceRoleKind withText(@Nullable String text) {
        return new GovernanceRoleKind(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static GovernanceRoleKind known(String code) {
        return new GovernanceRoleKind(code, null, Extensions.NONE);
    }
}
