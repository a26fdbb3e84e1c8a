package org.dxplan.io.codec;

import org.dxplan.model.publication.PublicComment;
import org.dxplan.model.publication.PublicCommentBuilder;
import org.dxplan.part.Extensions;

/** {@link PublicComment} (パブリックコメント). */
final class PublicCommentCodec extends ObjectCodec<PublicComment, PublicCommentBuilder> {

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

    static final PublicCommentCodec INSTANCE = new PublicCommentCodec();

    private PublicCommentCodec() {
        super(MEMBERS);
    }

    @Override
    PublicCommentBuilder start() {
        return PublicComment.builder();
    }

    @Override
    void read(String member, PublicCommentBuilder to, PlanInput in) {
        switch (member) {
            case "title" -> to.title(in.text());
            case "period" -> to.period(in.object(PeriodCodec.INSTANCE));
            case "places" -> to.places(in.texts());
            case "methods" -> to.methods(in.texts());
            case "eligible" -> to.eligible(in.texts());
            case "requiredInformation" -> to.requiredInformation(in.texts());
            case "anonymous" -> to.anonymous(in.flag());
            case "contact" -> to.contact(in.object(ContactCodec.INSTANCE));
            case "opinionCount" -> to.opinionCount(in.integer());
            case "submitterCount" -> to.submitterCount(in.integer());
            case "resultDate" -> to.resultDate(in.object(PlanDateCodec.INSTANCE));
            case "resultContent" -> to.resultContent(in.texts());
            case "opinions" -> to.opinions(in.objects(OpinionCodec.INSTANCE));
            case "statements" -> to.statements(in.objects(StatementCodec.INSTANCE));
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    PublicComment finish(PublicCommentBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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
