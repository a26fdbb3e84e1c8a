package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.schedule.RoadmapEntry;
import org.dxplan.model.schedule.RoadmapKind;
import org.dxplan.model.schedule.RoadmapPhase;
import org.dxplan.time.PlanDate;

/** {@link RoadmapEntry} (工程). */
final class RoadmapEntryCodec extends ObjectCodec<RoadmapEntry> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("lane"),
            Member.text("label"),
            Member.object("from", "PlanDate"),
            Member.object("to", "PlanDate"),
            Member.code("phase", "roadmap-phase"),
            Member.text("text"),
            Member.code("kind", "roadmap-kind"),
            Member.flag("outsidePeriod"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<RoadmapPhase> PHASE = new CodeCodec<>("roadmap-phase", RoadmapPhase.CODES);

    static final CodeCodec<RoadmapKind> KIND = new CodeCodec<>("roadmap-kind", RoadmapKind.CODES);

    static final ObjectCodec<RoadmapEntry> INSTANCE = new RoadmapEntryCodec();

    private RoadmapEntryCodec() {
        super(MEMBERS);
    }

    @Override
    RoadmapEntry read(ObjectInput object, PlanInput in) {
        String lane = null;
        String label = null;
        PlanDate from = null;
        PlanDate to = null;
        RoadmapPhase phase = null;
        String text = null;
        RoadmapKind kind = null;
        Boolean outsidePeriod = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "lane" -> lane = in.text();
                case "label" -> label = in.text();
                case "from" -> from = in.object(PlanDateCodec.INSTANCE);
                case "to" -> to = in.object(PlanDateCodec.INSTANCE);
                case "phase" -> phase = in.object(PHASE);
                case "text" -> text = in.text();
                case "kind" -> kind = in.object(KIND);
                case "outsidePeriod" -> outsidePeriod = in.flag();
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new RoadmapEntry(
                lane, label, from, to, phase, text, kind, outsidePeriod, note, citations, object.extensions());
    }

    @Override
    void write(RoadmapEntry from, PlanOutput out) {
        out.member("lane").text(from.lane());
        out.member("label").text(from.label());
        out.member("from").object(PlanDateCodec.INSTANCE, from.from());
        out.member("to").object(PlanDateCodec.INSTANCE, from.to());
        out.member("phase").object(PHASE, from.phase());
        out.member("text").text(from.text());
        out.member("kind").object(KIND, from.kind());
        out.member("outsidePeriod").flag(from.outsidePeriod());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
