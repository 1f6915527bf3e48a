package org.myaypon.project;

import java.util.List;

/**
 * The triggers of a GeoPackage's spatial index (OGC 12-128r17, extension F.3); %table, %shape, %id and %index stand for
 * names. Programs that edit the file bring the functions that the triggers call.
 */
final class GeoPackageTriggers {

    static final List<String> SQL = List.of(
            """
            CREATE TRIGGER "%index_insert" AFTER INSERT ON "%table"
              WHEN (NEW."%shape" NOT NULL AND NOT ST_IsEmpty(NEW."%shape"))
            BEGIN
              INSERT OR REPLACE INTO "%index" VALUES (NEW."%id",
                ST_MinX(NEW."%shape"), ST_MaxX(NEW."%shape"), ST_MinY(NEW."%shape"), ST_MaxY(NEW."%shape"));
            END""",
            """
            CREATE TRIGGER "%index_update1" AFTER UPDATE OF "%shape" ON "%table"
              WHEN OLD."%id" = NEW."%id" AND (NEW."%shape" NOTNULL AND NOT ST_IsEmpty(NEW."%shape"))
            BEGIN
              INSERT OR REPLACE INTO "%index" VALUES (NEW."%id",
                ST_MinX(NEW."%shape"), ST_MaxX(NEW."%shape"), ST_MinY(NEW."%shape"), ST_MaxY(NEW."%shape"));
            END""",
            """
            CREATE TRIGGER "%index_update2" AFTER UPDATE OF "%shape" ON "%table"
              WHEN OLD."%id" = NEW."%id" AND (NEW."%shape" ISNULL OR ST_IsEmpty(NEW."%shape"))
            BEGIN
              DELETE FROM "%index" WHERE id = OLD."%id";
            END""",
            """
            CREATE TRIGGER "%index_update3" AFTER UPDATE ON "%table"
              WHEN OLD."%id" != NEW."%id" AND (NEW."%shape" NOTNULL AND NOT ST_IsEmpty(NEW."%shape"))
            BEGIN
              DELETE FROM "%index" WHERE id = OLD."%id";
              INSERT OR REPLACE INTO "%index" VALUES (NEW."%id",
                ST_MinX(NEW."%shape"), ST_MaxX(NEW."%shape"), ST_MinY(NEW."%shape"), ST_MaxY(NEW."%shape"));
            END""",
            """
            CREATE TRIGGER "%index_update4" AFTER UPDATE ON "%table"
              WHEN OLD."%id" != NEW."%id" AND (NEW."%shape" ISNULL OR ST_IsEmpty(NEW."%shape"))
            BEGIN
              DELETE FROM "%index" WHERE id IN (OLD."%id", NEW."%id");
            END""",
            """
            CREATE TRIGGER "%index_delete" AFTER DELETE ON "%table"
              WHEN OLD."%shape" NOT NULL
            BEGIN
              DELETE FROM "%index" WHERE id = OLD."%id";
            END""");

    private GeoPackageTriggers() {}
}
