package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.Goal;
import org.dxplan.model.Measure;
import org.dxplan.model.PolicyArea;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.ExternalCode;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.common.Statement;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.schedule.Cost;
import org.dxplan.model.schedule.RoadmapEntry;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.Period;

/** {@link Goal} (基本目標). */
final class GoalCodec extends ObjectCodec<Goal> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("number"),
            Member.text("title").asRequired(),
            Member.reference("level", ReferenceKind.LEVEL),
            Member.object("period", "Period"),
            Member.objects("externalCodes", "ExternalCode"),
            Member.objects("statements", "Statement"),
            Member.objects("classifications", "Classification"),
            Member.objects("responsibles", "Responsible"),
            Member.object("alignment", "Alignment"),
            Member.objects("policyAreas", "PolicyArea"),
            Member.objects("measures", "Measure"),
            Member.objects("indicators", "Indicator"),
            Member.objects("roadmap", "RoadmapEntry"),
            Member.objects("costs", "Cost"),
            Member.reference("repeatOf", ReferenceKind.ELEMENT),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final ObjectCodec<Goal> INSTANCE = new GoalCodec();

    private GoalCodec() {
        super(MEMBERS);
    }

    @Override
    Goal read(ObjectInput object, PlanInput in) {
        String id = "";
        String number = null;
        String title = "";
        String level = null;
        Period period = null;
        List<ExternalCode> externalCodes = List.of();
        List<Statement> statements = List.of();
        List<Classification> classifications = List.of();
        List<Responsible> responsibles = List.of();
        Alignment alignment = null;
        List<PolicyArea> policyAreas = List.of();
        List<Measure> measures = List.of();
        List<Indicator> indicators = List.of();
        List<RoadmapEntry> roadmap = List.of();
        List<Cost> costs = List.of();
        String repeatOf = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "id" -> id = in.requiredText();
                case "number" -> number = in.text();
                case "title" -> title = in.requiredText();
                case "level" -> level = in.word();
                case "period" -> period = in.object(PeriodCodec.INSTANCE);
                case "externalCodes" -> externalCodes = in.objects(ExternalCodeCodec.INSTANCE);
                case "statements" -> statements = in.objects(StatementCodec.INSTANCE);
                case "classifications" -> classifications = in.objects(ClassificationCodec.INSTANCE);
                case "responsibles" -> responsibles = in.objects(ResponsibleCodec.INSTANCE);
                case "alignment" -> alignment = in.object(AlignmentCodec.INSTANCE);
                case "policyAreas" -> policyAreas = in.objects(PolicyAreaCodec.INSTANCE);
                case "measures" -> measures = in.objects(MeasureCodec.INSTANCE);
                case "indicators" -> indicators = in.objects(IndicatorCodec.INSTANCE);
                case "roadmap" -> roadmap = in.objects(RoadmapEntryCodec.INSTANCE);
                case "costs" -> costs = in.objects(CostCodec.INSTANCE);
                case "repeatOf" -> repeatOf = in.word();
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new Goal(
                id,
                number,
                title,
                level,
                period,
                externalCodes,
                statements,
                classifications,
                responsibles,
                alignment,
                policyAreas,
                measures,
                indicators,
                roadmap,
                costs,
                repeatOf,
                note,
                citations,
                object.extensions());
    }

    @Override
    void write(Goal from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("number").text(from.number());
        out.member("title").text(from.title());
        out.member("level").text(from.level());
        out.member("period").object(PeriodCodec.INSTANCE, from.period());
        out.member("externalCodes").objects(ExternalCodeCodec.INSTANCE, from.externalCodes());
        out.member("statements").objects(StatementCodec.INSTANCE, from.statements());
        out.member("classifications").objects(ClassificationCodec.INSTANCE, from.classifications());
        out.member("responsibles").objects(ResponsibleCodec.INSTANCE, from.responsibles());
        out.member("alignment").object(AlignmentCodec.INSTANCE, from.alignment());
        out.member("policyAreas").objects(PolicyAreaCodec.INSTANCE, from.policyAreas());
        out.member("measures").objects(MeasureCodec.INSTANCE, from.measures());
        out.member("indicators").objects(IndicatorCodec.INSTANCE, from.indicators());
        out.member("roadmap").objects(RoadmapEntryCodec.INSTANCE, from.roadmap());
        out.member("costs").objects(CostCodec.INSTANCE, from.costs());
        out.member("repeatOf").text(from.repeatOf());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
