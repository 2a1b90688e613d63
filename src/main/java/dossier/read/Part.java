package dossier.read;

import dossier.diagnostic.Log;
import dossier.diagnostic.Text;
import dossier.model.Note;
import dossier.read.Draft.ChartDraft;
import dossier.read.Draft.CheckDraft;
import dossier.read.Draft.EntityDraft;
import dossier.read.Draft.FactDraft;
import dossier.read.Draft.MeasureDraft;
import dossier.read.Draft.SourceDraft;
import dossier.read.Draft.TableDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What one file gives to a draft, gathered while it is read. */
final class Part {
    final List<FactDraft> facts = new ArrayList<>();
    final List<CheckDraft> checks = new ArrayList<>();
    final List<SourceDraft> sources = new ArrayList<>();
    final List<EntityDraft> entities = new ArrayList<>();
    final List<MeasureDraft> measures = new ArrayList<>();
    final List<TableDraft> tables = new ArrayList<>();
    final List<ChartDraft> charts = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    /** Of adopted.yaml alone. */
    Optional<Map<String, List<Text>>> adopted = Optional.empty();

    final Set<String> unread = new TreeSet<>();
    final Log log = new Log();
}
