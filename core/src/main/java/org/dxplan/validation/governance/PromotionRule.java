package org.dxplan.validation.governance;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.common.Code;
import org.dxplan.model.index.Node;
import org.dxplan.model.organization.Body;
import org.dxplan.model.organization.Governance;
import org.dxplan.model.organization.GovernanceRole;
import org.dxplan.model.organization.GovernanceRoleKind;
import org.dxplan.model.organization.Review;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;

/**
 * The plan says who leads and who keeps its business (GOV-01), what became of the CIO and the CIO's assistant (GOV-02), and
 * how often, by whom and for whom progress is reviewed (GOV-07). A plan that says nothing at all is told once, by GOV-01.
 */
final class PromotionRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("GOV-01", "GOV-02", "GOV-07");
    }

    @Override
    public void check(RuleContext context) {
        if (context.hasLost("/governance")) {
            return;
        }
        List<Node<Governance>> nodes = context.index().nodes(Governance.class);
        if (nodes.isEmpty()) {
            context.problem("GOV-01", context.index().root()).hint("none").report();
            return;
        }
        Node<Governance> node = nodes.get(0);
        GovernanceTexts texts = GovernanceTexts.of(node.part());
        report(context, "GOV-01", node, missingLead(node.part(), texts));
        report(context, "GOV-02", node, missingOfficers(node.part(), texts));
        report(context, "GOV-07", node, missingOfReviews(context, node.part(), texts));
    }

    private static void report(RuleContext context, String code, Node<Governance> node, List<Word> missing) {
        if (!missing.isEmpty()) {
            context.problem(code, node).with("missing", missing).hint("").report();
        }
    }

    private static List<Word> missingLead(Governance governance, GovernanceTexts texts) {
        List<Word> missing = new ArrayList<>(2);
        if (!hasHead(governance) && !texts.nameHead()) {
            missing.add(new Word("governance-head"));
        }
        if (governance.secretariat() == null && !texts.nameSecretariat()) {
            missing.add(new Word("secretariat"));
        }
        return missing;
    }

    /** A head, or a CIO or CDO who leads in its place, or somebody who presides over a body inside the administration. */
    private static boolean hasHead(Governance governance) {
        for (GovernanceRole role : governance.roles()) {
            GovernanceRoleKind kind = role.kind();
            boolean leads = GovernanceRoleKind.HEAD.is(kind)
                    || GovernanceRoleKind.CIO.is(kind)
                    || GovernanceRoleKind.CDO.is(kind)
                    || isUnknown(kind);
            if (leads && !Boolean.TRUE.equals(role.absent())) {
                return true;
            }
        }
        for (Body body : governance.bodies()) {
            if (body.chair() != null && !Boolean.TRUE.equals(body.external())) {
                return true;
            }
        }
        return false;
    }

    private static List<Word> missingOfficers(Governance governance, GovernanceTexts texts) {
        boolean cio = texts.nameCio();
        boolean assistant = texts.nameCioAssistant();
        for (GovernanceRole role : governance.roles()) {
            GovernanceRoleKind kind = role.kind();
            cio |= GovernanceRoleKind.CIO.is(kind) || isUnknown(kind);
            // 総務省 asks for a CIO補佐官等, which an adviser from outside may be.
            assistant |=
                    GovernanceRoleKind.CIO_ASSISTANT.is(kind) || GovernanceRoleKind.ADVISER.is(kind) || isUnknown(kind);
        }
        List<Word> missing = new ArrayList<>(2);
        if (!cio) {
            missing.add(new Word("cio"));
        }
        if (!assistant) {
            missing.add(new Word("cio-assistant"));
        }
        return missing;
    }

    private static List<Word> missingOfReviews(RuleContext context, Governance governance, GovernanceTexts texts) {
        boolean frequency = texts.nameFrequency();
        boolean body = texts.giveDutyToReview();
        for (Review review : governance.reviews()) {
            frequency |= review.frequency() != null || review.at() != null;
            body |= review.body() != null || review.stage() != null;
        }
        List<Word> missing = new ArrayList<>(3);
        if (!frequency) {
            missing.add(new Word("review-times"));
        }
        if (!body) {
            missing.add(new Word("review-body"));
        }
        if (!texts.namePublication() && context.plan().progressReports().isEmpty()) {
            missing.add(new Word("review-publication"));
        }
        return missing;
    }

    private static boolean isUnknown(@Nullable Code kind) {
        return kind != null && !kind.isKnown();
    }
}
