package dossier.cli;

import dossier.model.Language;

/** Reads a language by its tag. */
final class Languages extends Words<Language> {
    Languages() {
        super(Language.class);
    }
}
