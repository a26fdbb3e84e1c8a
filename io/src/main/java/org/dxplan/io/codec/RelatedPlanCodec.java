package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Statement;
import org.dxplan.model.publication.IssuerLevel;
import org.dxplan.model.publication.PlanRelation;
import org.dxplan.model.publication.RelatedPlan;
import org.dxplan.model.publication.RelatedPlanStatus;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;

/** {@link RelatedPlan} (関連計画). */
final class RelatedPlanCodec extends ObjectCodec<RelatedPlan> {

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

    static final CodeCodec<IssuerLevel> ISSUER_LEVEL = new CodeCodec<>("issuer-level", IssuerLevel.CODES);

    static final CodeCodec<RelatedPlanStatus> STATUS = new CodeCodec<>("related-plan-status", RelatedPlanStatus.CODES);

    static final ObjectCodec<RelatedPlan> INSTANCE = new RelatedPlanCodec();

    private RelatedPlanCodec() {
        super(MEMBERS);
    }

    @Override
    RelatedPlan read(ObjectInput object, PlanInput in) {
        String id = "";
        String title = "";
        String shortTitle = null;
        String framework = null;
        String version = null;
        List<PlanRelation> relations = List.of();
        String issuer = null;
        IssuerLevel issuerLevel = null;
        PlanDate decided = null;
        List<PlanDate> revised = List.of();
        PlanDate ended = null;
        Period period = null;
        RelatedPlanStatus status = null;
        List<Statement> statements = List.of();
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "id" -> id = in.requiredText();
                case "title" -> title = in.requiredText();
                case "shortTitle" -> shortTitle = in.text();
                case "framework" -> framework = in.word();
                case "version" -> version = in.word();
                case "relations" -> relations = in.objects(PlanRelationCodec.INSTANCE);
                case "issuer" -> issuer = in.text();
                case "issuerLevel" -> issuerLevel = in.object(ISSUER_LEVEL);
                case "decided" -> decided = in.object(PlanDateCodec.INSTANCE);
                case "revised" -> revised = in.objects(PlanDateCodec.INSTANCE);
                case "ended" -> ended = in.object(PlanDateCodec.INSTANCE);
                case "period" -> period = in.object(PeriodCodec.INSTANCE);
                case "status" -> status = in.object(STATUS);
                case "statements" -> statements = in.objects(StatementCodec.INSTANCE);
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new RelatedPlan(
                id,
                title,
                shortTitle,
                framework,
                version,
                relations,
                issuer,
                issuerLevel,
                decided,
                revised,
                ended,
                period,
                status,
                statements,
                note,
                citations,
                object.extensions());
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
