/** A host of the library, as a module: what it validates is open to the provider. */
module town.host {
    requires org.dxplan.core;
    requires org.hibernate.validator;

    opens town.host;
}
