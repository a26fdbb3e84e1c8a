package org.dxplan.io.codec;

import org.dxplan.model.publication.IssuerLevel;
import org.dxplan.model.publication.RelatedPlan;
import org.dxplan.model.publication.RelatedPlanBuilder;
import org.dxplan.model.publication.RelatedPlanStatus;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link RelatedPlan} (関連計画). */
final class RelatedPlanCodec extends ObjectCodec<RelatedPlan, RelatedPlanBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("title").asRequired(),
            Member.text("shortTitle"),
            Member.text("framework"),
            Member.text("version"),
            Member.objects("relations", "PlanRelation"),
            Member.text("issuer"),
            Member.code("issuerLevel", "issuer-level"),
            Member.object("decided", "PlanDate"),
            Member.objects("revised", "PlanDate"),
            Member.object("ended", "PlanDate"),
            Member.object("period", "Period"),
            Member.code("status", "related-plan-status"),
            Member.objects("statements", "Statement"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<IssuerLevel> ISSUER_LEVEL = new CodeCodec<>("issuer-level", IssuerLevel.CODES) {
        @Override
        IssuerLevel create(String code, @Nullable String text, Extensions extensions) {
            return new IssuerLevel(code, text, extensions);
        }
    };

    static final CodeCodec<RelatedPlanStatus> STATUS = new CodeCodec<>("related-plan-status", RelatedPlanStatus.CODES) {
        @Override
        RelatedPlanStatus create(String code, @Nullable String text, Extensions extensions) {
            return new RelatedPlanStatus(code, text, extensions);
        }
    };

    static final RelatedPlanCodec INSTANCE = new RelatedPlanCodec();

    private RelatedPlanCodec() {
        super(MEMBERS);
    }

    @Override
    RelatedPlanBuilder start() {
        return RelatedPlan.builder().id("").title("");
    }

    @Override
    void read(String member, RelatedPlanBuilder to, PlanInput in) {
        switch (member) {
            case "id" -> to.id(in.requiredText());
            case "title" -> to.title(in.requiredText());
            case "shortTitle" -> to.shortTitle(in.text());
            case "framework" -> to.framework(in.word());
            case "version" -> to.version(in.word());
            case "relations" -> to.relations(in.objects(PlanRelationCodec.INSTANCE));
            case "issuer" -> to.issuer(in.text());
            case "issuerLevel" -> to.issuerLevel(in.object(ISSUER_LEVEL));
            case "decided" -> to.decided(in.object(PlanDateCodec.INSTANCE));
            case "revised" -> to.revised(in.objects(PlanDateCodec.INSTANCE));
            case "ended" -> to.ended(in.object(PlanDateCodec.INSTANCE));
            case "period" -> to.period(in.object(PeriodCodec.INSTANCE));
            case "status" -> to.status(in.object(STATUS));
            case "statements" -> to.statements(in.objects(StatementCodec.INSTANCE));
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    RelatedPlan finish(RelatedPlanBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(RelatedPlan from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("title").text(from.title());
        out.member("shortTitle").text(from.shortTitle());
        out.member("framework").text(from.framework());
        out.member("version").text(from.version());
        out.member("relations").objects(PlanRelationCodec.INSTANCE, from.relations());
        out.member("issuer").text(from.issuer());
        out.member("issuerLevel").object(ISSUER_LEVEL, from.issuerLevel());
        out.member("decided").object(PlanDateCodec.INSTANCE, from.decided());
        out.member("revised").objects(PlanDateCodec.INSTANCE, from.revised());
        out.member("ended").object(PlanDateCodec.INSTANCE, from.ended());
        out.member("period").object(PeriodCodec.INSTANCE, from.period());
        out.member("status").object(STATUS, from.status());
        out.member("statements").objects(StatementCodec.INSTANCE, from.statements());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
