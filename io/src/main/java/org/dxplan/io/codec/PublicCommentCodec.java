package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Statement;
import org.dxplan.model.organization.Contact;
import org.dxplan.model.publication.Opinion;
import org.dxplan.model.publication.PublicComment;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;

/** {@link PublicComment} (パブリックコメント). */
final class PublicCommentCodec extends ObjectCodec<PublicComment> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("title"),
            Member.object("period", "Period"),
            Member.texts("places"),
            Member.texts("methods"),
            Member.texts("eligible"),
            Member.texts("requiredInformation"),
            Member.flag("anonymous"),
            Member.object("contact", "Contact"),
            Member.integer("opinionCount"),
            Member.integer("submitterCount"),
            Member.object("resultDate", "PlanDate"),
            Member.texts("resultContent"),
            Member.objects("opinions", "Opinion"),
            Member.objects("statements", "Statement"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final ObjectCodec<PublicComment> INSTANCE = new PublicCommentCodec();

    private PublicCommentCodec() {
        super(MEMBERS);
    }

    @Override
    PublicComment read(ObjectInput object, PlanInput in) {
        String title = null;
        Period period = null;
        List<String> places = List.of();
        List<String> methods = List.of();
        List<String> eligible = List.of();
        List<String> requiredInformation = List.of();
        Boolean anonymous = null;
        Contact contact = null;
        Integer opinionCount = null;
        Integer submitterCount = null;
        PlanDate resultDate = null;
        List<String> resultContent = List.of();
        List<Opinion> opinions = List.of();
        List<Statement> statements = List.of();
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "title" -> title = in.text();
                case "period" -> period = in.object(PeriodCodec.INSTANCE);
                case "places" -> places = in.texts();
                case "methods" -> methods = in.texts();
                case "eligible" -> eligible = in.texts();
                case "requiredInformation" -> requiredInformation = in.texts();
                case "anonymous" -> anonymous = in.flag();
                case "contact" -> contact = in.object(ContactCodec.INSTANCE);
                case "opinionCount" -> opinionCount = in.integer();
                case "submitterCount" -> submitterCount = in.integer();
                case "resultDate" -> resultDate = in.object(PlanDateCodec.INSTANCE);
                case "resultContent" -> resultContent = in.texts();
                case "opinions" -> opinions = in.objects(OpinionCodec.INSTANCE);
                case "statements" -> statements = in.objects(StatementCodec.INSTANCE);
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new PublicComment(
                title,
                period,
                places,
                methods,
                eligible,
                requiredInformation,
                anonymous,
                contact,
                opinionCount,
                submitterCount,
                resultDate,
                resultContent,
                opinions,
                statements,
                note,
                citations,
                object.extensions());
    }

    @Override
    void write(PublicComment from, PlanOutput out) {
        out.member("title").text(from.title());
        out.member("period").object(PeriodCodec.INSTANCE, from.period());
        out.member("places").texts(from.places());
        out.member("methods").texts(from.methods());
        out.member("eligible").texts(from.eligible());
        out.member("requiredInformation").texts(from.requiredInformation());
        out.member("anonymous").flag(from.anonymous());
        out.member("contact").object(ContactCodec.INSTANCE, from.contact());
        out.member("opinionCount").integer(from.opinionCount());
        out.member("submitterCount").integer(from.submitterCount());
        out.member("resultDate").object(PlanDateCodec.INSTANCE, from.resultDate());
        out.member("resultContent").texts(from.resultContent());
        out.member("opinions").objects(OpinionCodec.INSTANCE, from.opinions());
        out.member("statements").objects(StatementCodec.INSTANCE, from.statements());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
