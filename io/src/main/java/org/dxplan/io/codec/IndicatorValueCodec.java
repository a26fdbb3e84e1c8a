package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Value;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.model.indicator.ValueStatus;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.PlanDate;

/** {@link IndicatorValue} (指標値). */
final class IndicatorValueCodec extends ObjectCodec<IndicatorValue> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.object("at", "PlanDate"),
            Member.text("segment"),
            Member.object("value", "Value"),
            Member.text("unit"),
            Member.object("surveyed", "PlanDate"),
            Member.code("status", "value-status"),
            Member.reference("report", ReferenceKind.PROGRESS_REPORT),
            Member.flag("outsidePeriod"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<ValueStatus> STATUS = new CodeCodec<>("value-status", ValueStatus.CODES);

    static final ObjectCodec<IndicatorValue> INSTANCE = new IndicatorValueCodec();

    private IndicatorValueCodec() {
        super(MEMBERS);
    }

    @Override
    IndicatorValue read(ObjectInput object, PlanInput in) {
        PlanDate at = null;
        String segment = null;
        Value value = null;
        String unit = null;
        PlanDate surveyed = null;
        ValueStatus status = null;
        String report = null;
        Boolean outsidePeriod = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "at" -> at = in.object(PlanDateCodec.INSTANCE);
                case "segment" -> segment = in.text();
                case "value" -> value = in.object(ValueCodec.INSTANCE);
                case "unit" -> unit = in.word();
                case "surveyed" -> surveyed = in.object(PlanDateCodec.INSTANCE);
                case "status" -> status = in.object(STATUS);
                case "report" -> report = in.word();
                case "outsidePeriod" -> outsidePeriod = in.flag();
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new IndicatorValue(
                at,
                segment,
                value,
                unit,
                surveyed,
                status,
                report,
                outsidePeriod,
                note,
                citations,
                object.extensions());
    }

    @Override
    void write(IndicatorValue from, PlanOutput out) {
        out.member("at").object(PlanDateCodec.INSTANCE, from.at());
        out.member("segment").text(from.segment());
        out.member("value").object(ValueCodec.INSTANCE, from.value());
        out.member("unit").text(from.unit());
        out.member("surveyed").object(PlanDateCodec.INSTANCE, from.surveyed());
        out.member("status").object(STATUS, from.status());
        out.member("report").text(from.report());
        out.member("outsidePeriod").flag(from.outsidePeriod());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
