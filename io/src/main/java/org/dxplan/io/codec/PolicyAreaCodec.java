package org.dxplan.io.codec;

import org.dxplan.model.PolicyArea;
import org.dxplan.model.PolicyAreaBuilder;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;

/** {@link PolicyArea} (取組分野). */
final class PolicyAreaCodec extends ObjectCodec<PolicyArea, PolicyAreaBuilder> {

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

    static final PolicyAreaCodec INSTANCE = new PolicyAreaCodec();

    private PolicyAreaCodec() {
        super(MEMBERS);
    }

    @Override
    PolicyAreaBuilder start() {
        return PolicyArea.builder().id("").title("");
    }

    @Override
    void read(String member, PolicyAreaBuilder to, PlanInput in) {
        switch (member) {
            case "id" -> to.id(in.requiredText());
            case "number" -> to.number(in.text());
            case "title" -> to.title(in.requiredText());
            case "level" -> to.level(in.word());
            case "period" -> to.period(in.object(PeriodCodec.INSTANCE));
            case "externalCodes" -> to.externalCodes(in.objects(ExternalCodeCodec.INSTANCE));
            case "statements" -> to.statements(in.objects(StatementCodec.INSTANCE));
            case "classifications" -> to.classifications(in.objects(ClassificationCodec.INSTANCE));
            case "responsibles" -> to.responsibles(in.objects(ResponsibleCodec.INSTANCE));
            case "alignment" -> to.alignment(in.object(AlignmentCodec.INSTANCE));
            case "policyAreas" -> to.policyAreas(in.objects(this));
            case "measures" -> to.measures(in.objects(MeasureCodec.INSTANCE));
            case "indicators" -> to.indicators(in.objects(IndicatorCodec.INSTANCE));
            case "roadmap" -> to.roadmap(in.objects(RoadmapEntryCodec.INSTANCE));
            case "costs" -> to.costs(in.objects(CostCodec.INSTANCE));
            case "repeatOf" -> to.repeatOf(in.word());
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    PolicyArea finish(PolicyAreaBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(PolicyArea from, PlanOutput out) {
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
        out.member("policyAreas").objects(this, from.policyAreas());
        out.member("measures").objects(MeasureCodec.INSTANCE, from.measures());
        out.member("indicators").objects(IndicatorCodec.INSTANCE, from.indicators());
        out.member("roadmap").objects(RoadmapEntryCodec.INSTANCE, from.roadmap());
        out.member("costs").objects(CostCodec.INSTANCE, from.costs());
        out.member("repeatOf").text(from.repeatOf());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
