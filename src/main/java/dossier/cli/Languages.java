package dossier.cli;

import dossier.model.Ids;
import dossier.model.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language by its tag. */
final class Languages implements ITypeConverter<Language> {
    @Override
    public Language convert(String tag) {
        return Ids.find(Language.class, tag)
                .orElseThrow(() -> new TypeConversionException(
                        String.join(" or ", Ids.all(Language.class)) + ", not '" + tag + "'"));
    }
}
