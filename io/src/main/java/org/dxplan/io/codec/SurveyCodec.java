package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Value;
import org.dxplan.model.indicator.StatisticalTable;
import org.dxplan.model.indicator.Survey;
import org.dxplan.model.indicator.SurveyFinding;
import org.dxplan.time.Period;

/** {@link Survey} (アンケート). */
final class SurveyCodec extends ObjectCodec<Survey> {

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

    static final ObjectCodec<Survey> INSTANCE = new SurveyCodec();

    private SurveyCodec() {
        super(MEMBERS);
    }

    @Override
    Survey read(ObjectInput object, PlanInput in) {
        String id = "";
        String title = "";
        String issuer = null;
        String area = null;
        String population = null;
        String sampling = null;
        Integer distributed = null;
        Integer responses = null;
        Value rate = null;
        String method = null;
        Period period = null;
        List<SurveyFinding> findings = List.of();
        List<StatisticalTable> tables = List.of();
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "id" -> id = in.requiredText();
                case "title" -> title = in.requiredText();
                case "issuer" -> issuer = in.text();
                case "area" -> area = in.text();
                case "population" -> population = in.text();
                case "sampling" -> sampling = in.text();
                case "distributed" -> distributed = in.integer();
                case "responses" -> responses = in.integer();
                case "rate" -> rate = in.object(ValueCodec.INSTANCE);
                case "method" -> method = in.text();
                case "period" -> period = in.object(PeriodCodec.INSTANCE);
                case "findings" -> findings = in.objects(SurveyFindingCodec.INSTANCE);
                case "tables" -> tables = in.objects(StatisticalTableCodec.INSTANCE);
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new Survey(
                id,
                title,
                issuer,
                area,
                population,
                sampling,
                distributed,
                responses,
                rate,
                method,
                period,
                findings,
                tables,
                note,
                citations,
                object.extensions());
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
