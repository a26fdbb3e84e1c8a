/** A program of a town that names the module it needs, and nothing of what that one needs. */
module town.planning {
    requires org.dxplan.io;
}
