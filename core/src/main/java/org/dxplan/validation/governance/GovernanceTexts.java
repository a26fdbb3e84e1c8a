package org.dxplan.validation.governance;

import java.util.List;
import java.util.regex.Pattern;
import org.dxplan.model.common.Statement;
import org.dxplan.model.organization.Body;
import org.dxplan.model.organization.Governance;
import org.dxplan.model.organization.GovernanceRole;
import org.dxplan.model.organization.ManagementCycle;
import org.dxplan.model.organization.Review;
import org.dxplan.text.NormalizedText;
import org.dxplan.text.WordSearch;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a plan say of its promotion where no member says it: a plan whose text names a 本部長 has one.
 */
final class GovernanceTexts {

    private static final Pattern HEAD = Pattern.compile("(?<!副)本部長");
    private static final List<String> SECRETARIAT = List.of("事務局");
    private static final Pattern CIO = Pattern.compile("cio(?!補佐)|最高情報(統括)?責任者(?!補佐)|情報化?統括責任者(?!補佐)");
    private static final List<String> CIO_ASSISTANT = List.of("補佐官", "cio補佐", "責任者補佐");
    private static final Pattern FREQUENCY = Pattern.compile("毎年|年度ごと|年[1-4一二]回|四半期|半期|定期的");
    private static final List<String> PUBLICATION = List.of("公表", "公開", "ホームページ", "ウェブサイト");
    private static final List<String> REVIEW = List.of("進捗", "進行管理", "評価", "点検");

    private final String bodies;
    private final String reviews;
    private final String duties;

    private GovernanceTexts(String bodies, String reviews, String duties) {
        this.bodies = bodies;
        this.reviews = reviews;
        this.duties = duties;
    }

    static GovernanceTexts of(Governance governance) {
        StringBuilder general = new StringBuilder();
        for (Statement statement : governance.statements()) {
            add(general, statement.text());
            add(general, statement.summary());
        }
        add(general, governance.note());
        StringBuilder bodies = new StringBuilder(general);
        StringBuilder duties = new StringBuilder();
        for (Body body : governance.bodies()) {
            add(bodies, body.name());
            add(bodies, body.note());
            for (String duty : body.duties()) {
                add(duties, duty);
            }
        }
        for (GovernanceRole role : governance.roles()) {
            add(bodies, role.label());
        }
        StringBuilder reviews = new StringBuilder(general);
        for (ManagementCycle cycle : governance.managementCycles()) {
            add(reviews, cycle.scope());
        }
        for (Review review : governance.reviews()) {
            add(reviews, review.label());
            add(reviews, review.summary());
            add(reviews, review.note());
        }
        return new GovernanceTexts(
                NormalizedText.of(bodies.append('。').append(duties).toString()),
                NormalizedText.of(reviews.toString()),
                duties.toString());
    }

    private static void add(StringBuilder texts, @Nullable String text) {
        if (text != null) {
            texts.append(text).append('。');
        }
    }

    boolean nameHead() {
        return HEAD.matcher(bodies).find();
    }

    boolean nameSecretariat() {
        return WordSearch.hasAny(bodies, SECRETARIAT);
    }

    boolean nameCio() {
        return CIO.matcher(bodies).find();
    }

    boolean nameCioAssistant() {
        return WordSearch.hasAny(bodies, CIO_ASSISTANT);
    }

    boolean nameFrequency() {
        return FREQUENCY.matcher(reviews).find();
    }

    boolean namePublication() {
        return WordSearch.hasAny(reviews, PUBLICATION);
    }

    /** Tells whether some body has the duty to look at the progress. */
    boolean giveDutyToReview() {
        return WordSearch.hasAny(duties, REVIEW);
    }
}
