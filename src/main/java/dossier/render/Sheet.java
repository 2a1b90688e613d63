package dossier.render;

import java.util.List;
import java.util.Optional;

/**
 * A note as a table to tick off by hand.
 *
 * @param slug of the note
 * @param date when it was first published; empty where it says none
 * @param file in which its sentences stand
 * @param numbers those that lead to no fact
 */
record Sheet(String title, String slug, String date, String file, List<Row> rows, List<Loose> numbers) {
    /**
     * A stretch of a sentence.
     *
     * @param marked whether it is what the row is about
     */
    record Piece(String words, boolean marked) {}

    /**
     * A claim, or something that the note shows.
     *
     * @param where in the note
     * @param about which part of the fact the words tell, with what it is; empty where they tell its value
     * @param wrong what is wrong with the words as they stand
     */
    record Row(int number, String where, List<Piece> sentence, Told fact, String about, List<String> wrong) {}

    /**
     * A fact.
     *
     * @param words its value, as its source wrote it where it is stated
     * @param range what the number may be; empty where that is no more than the number
     * @param same the first row in which it stands, where that is another: what bears it is told there
     * @param checked who has signed it off already
     */
    record Told(
            String id,
            String label,
            String words,
            String range,
            String time,
            String nature,
            String formula,
            List<Input> inputs,
            List<Borne> evidence,
            Optional<Integer> same,
            String checked) {}

    /**
     * What goes into a formula.
     *
     * @param row in which it is told; else its evidence is told here
     * @param formula where it is computed itself: its own inputs follow it in the list
     */
    record Input(String id, String label, String words, Optional<Integer> row, String formula, List<Borne> evidence) {}

    /**
     * A piece of evidence.
     *
     * @param quote empty where there is none
     * @param source its title, or that it is confidential
     * @param withheld whether it is confidential: no quotation and no place may leave the content
     */
    record Borne(String quote, String source, String published, String at, String via, boolean withheld) {}

    /** @param reason why it may lead to no fact; empty where nobody says so */
    record Loose(String where, List<Piece> sentence, String reason) {}
}
