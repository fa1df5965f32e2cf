package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import java.util.Set;

/**
 * The names of PostgreSQL's own types. A type of a model may have one of them, but a column that names it without its schema, as
 * Hibernate's do, gets PostgreSQL's (PostgreSQL manual, The System Catalog Schema).
 */
final class OwnTypes {

    private static final Set<String> NAMES = Set.of("""
            aclitem any anyarray anycompatible anycompatiblearray anycompatiblemultirange anycompatiblenonarray
            anycompatiblerange anyelement anyenum anymultirange anynonarray anyrange bigint bit bool boolean box bpchar bytea
            char character cid cidr circle cstring date datemultirange daterange dec decimal event_trigger fdw_handler float
            float4 float8 gtsvector index_am_handler inet int int2 int2vector int4 int4multirange int4range int8
            int8multirange int8range integer internal interval json jsonb jsonpath language_handler line lseg macaddr
            macaddr8 money name nchar numeric nummultirange numrange oid oidvector path point polygon real record refcursor
            regclass regcollation regconfig regdictionary regnamespace regoper regoperator regproc regprocedure regrole
            regtype smallint table_am_handler text tid time timestamp timestamptz timetz trigger tsm_handler tsmultirange
            tsquery tsrange tstzmultirange tstzrange tsvector txid_snapshot unknown uuid varbit varchar void xid xid8 xml
            """.strip().split("\\s+"));

    private OwnTypes() {}

    /** Refuses the name of a type that columns would not get. */
    static void refuse(Identifier name, Location location) {
        if (!name.quoted() && NAMES.contains(name.canonical())) {
            throw UnmappableException.mapping(
                    location,
                    "the type " + name.text()
                            + " has the name of a type of PostgreSQL's own, which its columns get instead.",
                    "Give it another name.");
        }
    }
}
