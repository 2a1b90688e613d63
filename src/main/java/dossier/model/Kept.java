package dossier.model;

import dossier.diagnostic.Text;
import java.util.Optional;

/**
 * A copy of a source that is kept beside the briefing, and never published.
 *
 * @param file its path under {@code content/evidence/}, as written
 * @param bytes what is in it; shared, not to be changed
 * @param sha256 what its SHA-256 is said to be, as 64 hexadecimal digits
 */
public record Kept(Text file, byte[] bytes, Optional<Text> sha256) {}
