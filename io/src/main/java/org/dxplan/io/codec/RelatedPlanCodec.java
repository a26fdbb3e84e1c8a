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
    void write(String member, RelatedPlan from, PlanOutput out) {
        switch (member) {
            case "id" -> out.text(from.id());
            case "title" -> out.text(from.title());
            case "shortTitle" -> out.text(from.shortTitle());
            case "framework" -> out.text(from.framework());
            case "version" -> out.text(from.version());
            case "relations" -> out.objects(PlanRelationCodec.INSTANCE, from.relations());
            case "issuer" -> out.text(from.issuer());
            case "issuerLevel" -> out.object(ISSUER_LEVEL, from.issuerLevel());
            case "decided" -> out.object(PlanDateCodec.INSTANCE, from.decided());
            case "revised" -> out.objects(PlanDateCodec.INSTANCE, from.revised());
            case "ended" -> out.object(PlanDateCodec.INSTANCE, from.ended());
            case "period" -> out.object(PeriodCodec.INSTANCE, from.period());
            case "status" -> out.object(STATUS, from.status());
            case "statements" -> out.objects(StatementCodec.INSTANCE, from.statements());
            case "note" -> out.text(from.note());
            case "citations" -> out.objects(CitationCodec.INSTANCE, from.citations());
            default -> throw unknown(member);
        }
    }
}
