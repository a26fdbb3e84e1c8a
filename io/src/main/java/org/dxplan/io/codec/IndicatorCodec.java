package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.indicator.Aggregation;
import org.dxplan.model.indicator.Calculation;
import org.dxplan.model.indicator.Direction;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorKind;
import org.dxplan.model.indicator.IndicatorQuantity;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/** {@link Indicator} (指標・KPI). */
final class IndicatorCodec extends ObjectCodec<Indicator> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("number"),
            Member.text("name").asRequired(),
            Member.text("unit"),
            Member.code("kind", "indicator-kind"),
            Member.code("quantity", "indicator-quantity"),
            Member.closedCode("direction", "direction"),
            Member.closedCode("aggregation", "aggregation"),
            Member.objects("baselines", "IndicatorValue"),
            Member.objects("targets", "IndicatorValue"),
            Member.objects("actuals", "IndicatorValue"),
            Member.object("calculation", "Calculation"),
            Member.objects("responsibles", "Responsible"),
            Member.objects("classifications", "Classification"),
            Member.reference("repeatOf", ReferenceKind.INDICATOR),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<IndicatorKind> KIND = new CodeCodec<>("indicator-kind", IndicatorKind.CODES);

    static final CodeCodec<IndicatorQuantity> QUANTITY = new CodeCodec<>("indicator-quantity", IndicatorQuantity.CODES);

    static final ObjectCodec<Indicator> INSTANCE = new IndicatorCodec();

    private IndicatorCodec() {
        super(MEMBERS);
    }

    @Override
    Indicator read(ObjectInput object, PlanInput in) {
        String id = "";
        String number = null;
        String name = "";
        String unit = null;
        IndicatorKind kind = null;
        IndicatorQuantity quantity = null;
        Direction direction = null;
        Aggregation aggregation = null;
        List<IndicatorValue> baselines = List.of();
        List<IndicatorValue> targets = List.of();
        List<IndicatorValue> actuals = List.of();
        Calculation calculation = null;
        List<Responsible> responsibles = List.of();
        List<Classification> classifications = List.of();
        String repeatOf = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "id" -> id = in.requiredText();
                case "number" -> number = in.text();
                case "name" -> name = in.requiredText();
                case "unit" -> unit = in.word();
                case "kind" -> kind = in.object(KIND);
                case "quantity" -> quantity = in.object(QUANTITY);
                case "direction" -> direction = direction(in);
                case "aggregation" -> aggregation = aggregation(in);
                case "baselines" -> baselines = in.objects(IndicatorValueCodec.INSTANCE);
                case "targets" -> targets = in.objects(IndicatorValueCodec.INSTANCE);
                case "actuals" -> actuals = in.objects(IndicatorValueCodec.INSTANCE);
                case "calculation" -> calculation = in.object(CalculationCodec.INSTANCE);
                case "responsibles" -> responsibles = in.objects(ResponsibleCodec.INSTANCE);
                case "classifications" -> classifications = in.objects(ClassificationCodec.INSTANCE);
                case "repeatOf" -> repeatOf = in.word();
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new Indicator(
                id,
                number,
                name,
                unit,
                kind,
                quantity,
                direction,
                aggregation,
                baselines,
                targets,
                actuals,
                calculation,
                responsibles,
                classifications,
                repeatOf,
                note,
                citations,
                object.extensions());
    }

    private static @Nullable Direction direction(PlanInput in) {
        String code = in.word();
        Direction direction = code == null ? null : Direction.find(code);
        if (code != null && direction == null) {
            in.unknownCode(code, "direction", ClosedCodes.DIRECTION, true);
        }
        return direction;
    }

    private static @Nullable Aggregation aggregation(PlanInput in) {
        String code = in.word();
        Aggregation aggregation = code == null ? null : Aggregation.find(code);
        if (code != null && aggregation == null) {
            in.unknownCode(code, "aggregation", ClosedCodes.AGGREGATION, true);
        }
        return aggregation;
    }

    @Override
    void write(Indicator from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("number").text(from.number());
        out.member("name").text(from.name());
        out.member("unit").text(from.unit());
        out.member("kind").object(KIND, from.kind());
        out.member("quantity").object(QUANTITY, from.quantity());
        out.member("direction")
                .text(from.direction() == null ? null : from.direction().code());
        out.member("aggregation")
                .text(from.aggregation() == null ? null : from.aggregation().code());
        out.member("baselines").objects(IndicatorValueCodec.INSTANCE, from.baselines());
        out.member("targets").objects(IndicatorValueCodec.INSTANCE, from.targets());
        out.member("actuals").objects(IndicatorValueCodec.INSTANCE, from.actuals());
        out.member("calculation").object(CalculationCodec.INSTANCE, from.calculation());
        out.member("responsibles").objects(ResponsibleCodec.INSTANCE, from.responsibles());
        out.member("classifications").objects(ClassificationCodec.INSTANCE, from.classifications());
        out.member("repeatOf").text(from.repeatOf());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
