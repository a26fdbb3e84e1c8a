package org.dxplan.io.codec;

import org.dxplan.model.indicator.Survey;
import org.dxplan.model.indicator.SurveyBuilder;
import org.dxplan.part.Extensions;

/** {@link Survey} (アンケート). */
final class SurveyCodec extends ObjectCodec<Survey, SurveyBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("title").asRequired(),
            Member.text("issuer"),
            Member.text("area"),
            Member.text("population"),
            Member.text("sampling"),
            Member.integer("distributed"),
            Member.integer("responses"),
            Member.object("rate", "Value"),
            Member.text("method"),
            Member.object("period", "Period"),
            Member.objects("findings", "SurveyFinding"),
            Member.objects("tables", "StatisticalTable"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final SurveyCodec INSTANCE = new SurveyCodec();

    private SurveyCodec() {
        super(MEMBERS);
    }

    @Override
    SurveyBuilder start() {
        return Survey.builder().id("").title("");
    }

    @Override
    void read(String member, SurveyBuilder to, PlanInput in) {
        switch (member) {
            case "id" -> to.id(in.requiredText());
            case "title" -> to.title(in.requiredText());
            case "issuer" -> to.issuer(in.text());
            case "area" -> to.area(in.text());
            case "population" -> to.population(in.text());
            case "sampling" -> to.sampling(in.text());
            case "distributed" -> to.distributed(in.integer());
            case "responses" -> to.responses(in.integer());
            case "rate" -> to.rate(in.object(ValueCodec.INSTANCE));
            case "method" -> to.method(in.text());
            case "period" -> to.period(in.object(PeriodCodec.INSTANCE));
            case "findings" -> to.findings(in.objects(SurveyFindingCodec.INSTANCE));
            case "tables" -> to.tables(in.objects(StatisticalTableCodec.INSTANCE));
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    Survey finish(SurveyBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(Survey from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("title").text(from.title());
        out.member("issuer").text(from.issuer());
        out.member("area").text(from.area());
        out.member("population").text(from.population());
        out.member("sampling").text(from.sampling());
        out.member("distributed").integer(from.distributed());
        out.member("responses").integer(from.responses());
        out.member("rate").object(ValueCodec.INSTANCE, from.rate());
        out.member("method").text(from.method());
        out.member("period").object(PeriodCodec.INSTANCE, from.period());
        out.member("findings").objects(SurveyFindingCodec.INSTANCE, from.findings());
        out.member("tables").objects(StatisticalTableCodec.INSTANCE, from.tables());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
