"""Words as word pieces (Wu et al. 2016) and letter case, packed in arrays, with the bounds of words,
sentences and documents."""

import json
import unicodedata

import numpy as np
from encoder import CASES

MOST_PIECES = 12
START = "-DOC-"


class WordPieces:
    """The pieces of a word, longest first, by the vocabulary of a tokenizer.json."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.ids = json.load(file)["model"]["vocab"]
        self.known = {}

    def of(self, word):
        if word not in self.known:
            pieces = [piece for part in self.parts(word) for piece in self.cut(part)]
            self.known[word] = (pieces or [self.ids["[UNK]"]])[:MOST_PIECES]
        return self.known[word]

    @staticmethod
    def parts(word):
        plain = unicodedata.normalize("NFD", word.lower())
        parts = [""]
        for char in plain:
            category = unicodedata.category(char)
            if category == "Mn":
                continue
            is_mark = category[0] == "P" or (ord(char) < 127 and not char.isalnum() and not char.isspace())
            if is_mark:
                parts += [char, ""]
            elif char.isspace() or category[0] == "C":
                parts.append("")
            else:
                parts[-1] += char
        return [part for part in parts if part]

    def cut(self, part):
        ids, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.ids["[UNK]"]]
            ids.append(self.ids[("##" if start else "") + part[start:end]])
            start = end
        return ids


def letter_case(word):
    """0 lower, 1 capitalized, 2 one capital, 3 capitals, 4 mixed, 5 digits, 6 marks, 7 lower and others."""
    letters = [char for char in word if char.isalpha()]
    if not letters:
        return 5 if any(char.isdigit() for char in word) else 6
    if all(char.islower() for char in letters):
        return 0 if len(letters) == len(word) else 7
    if all(char.isupper() for char in letters):
        return 3 if len(letters) > 1 else 2
    return 1 if letters[0].isupper() and all(char.islower() for char in letters[1:]) else 4


class Texts:
    """Documents as arrays: ids and case by piece, word by piece, and where words, sentences, documents start."""

    def __init__(self, documents, word_pieces):
        ids, counts, cases, words, sentences = [], [], [], [], []
        for document in documents:
            sentences.append(len(document))
            for sentence in document:
                words.append(len(sentence))
                for word in sentence:
                    pieces = word_pieces.of(word)
                    ids += pieces
                    counts.append(len(pieces))
                    cases.append(letter_case(word))
        self.ids = np.array(ids, np.int64)
        self.word_start = bounds(counts)
        self.sentence_start = bounds(words)
        self.document_start = bounds(sentences)
        self.word = np.repeat(np.arange(len(counts)), counts)
        is_first = np.zeros(len(ids), np.int64)
        is_first[self.word_start[:-1]] = 1
        self.case = np.repeat(np.array(cases, np.int64), counts) + CASES * (1 - is_first)

    @property
    def words(self):
        return len(self.word_start) - 1

    def piece(self, sentence):
        """The first piece of a sentence."""
        return self.word_start[self.sentence_start[sentence]]


def bounds(counts):
    return np.concatenate([[0], np.cumsum(np.array(counts, np.int64))])


def read_articles(path):
    """The documents of articles.txt."""
    documents = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line == START:
                documents.append([])
            else:
                documents[-1].append(line.split(" "))
    return documents


def read_labelled(path):
    """The documents of labelled.tsv, the set of each, and the allowed labels of each word as bits."""
    documents, sets, allowed, sentence = [], [], [], []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith(START):
                documents.append([])
                sets.append(line.split("\t")[1])
            elif line:
                word, bits = line.rsplit("\t", 1)
                sentence.append(word)
                allowed.append(int(bits))
            elif sentence:
                documents[-1].append(sentence)
                sentence = []
    return documents, sets, np.array(allowed)
