"""Teaches a larger model to label names, and lets it label raw news for TrainTagger.

    python3 teacher.py FOLDER MODEL.onnx TOKENIZER.json LABELS.gz

FOLDER has what TeacherInput writes. The encoder first learns to fill gaps in the raw articles (13 times over),
with letter case as input and as a second task. Then two models, each with a seed of its own, learn the labels.
LABELS.gz gets their mean probabilities, in the form that TeacherLabels describes. Needs numpy, onnx and
PyTorch, and a graphics card: some six minutes on one of 2024. The order of sums there is free, so another run
gives labels that differ in the last digits.
"""

import copy
import gzip
import random
import sys

import numpy as np
import torch
from encoder import CASES, HIDDEN_CASE, Encoder, read_weights
from pieces import Texts, WordPieces, read_articles, read_labelled
from torch import nn
from torch.nn import functional

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
LABELS = 9
MARKS = 6  # the letter case of what has no letters
SET_TO_WEIGHT = {"btc": 0.5, "wnut17.train": 0.0}
GAP_STEPS, GAP_BATCH, GAP_LENGTH, GAP_RATE = 4200, 128, 254, 5e-4
EPOCHS, RATE, SEEDS, PIECES_A_BATCH = 6, 1.5e-4, (11, 12), 8192
LONGEST, WANTED, CONTEXT = 480, 384, 96


def amp():
    return torch.autocast(DEVICE, dtype=torch.bfloat16, enabled=DEVICE == "cuda")


def on_device(array):
    return torch.from_numpy(np.ascontiguousarray(array)).to(DEVICE)


def step(optimizer, loss, parameters):
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    nn.utils.clip_grad_norm_(parameters, 1.0)
    optimizer.step()


def fill_gaps(encoder, texts, ids, steps):
    """Masked language modelling of whole words (Devlin et al. 2019)."""
    size, vocabulary = encoder.size, encoder.pieces.weight.shape[0]
    head = nn.Sequential(nn.Linear(size, size), nn.GELU(), nn.LayerNorm(size)).to(DEVICE)
    bias = nn.Parameter(torch.zeros(vocabulary, device=DEVICE))
    to_case = nn.Linear(size, CASES).to(DEVICE)
    parameters = [*encoder.parameters(), *head.parameters(), bias, *to_case.parameters()]
    optimizer = torch.optim.AdamW(parameters, lr=GAP_RATE, weight_decay=0.01, betas=(0.9, 0.98))
    all_ids, all_cases, words = on_device(texts.ids), on_device(texts.case), on_device(texts.word)
    length = min(GAP_LENGTH, len(texts.ids) - 2)
    first = torch.full((GAP_BATCH, 1), ids["[CLS]"], device=DEVICE)
    last = torch.full((GAP_BATCH, 1), ids["[SEP]"], device=DEVICE)
    marks = torch.full((GAP_BATCH, 1), MARKS, device=DEVICE)
    is_real = torch.ones((GAP_BATCH, length + 2), dtype=torch.bool, device=DEVICE)
    encoder.train()
    for number in range(steps):
        left = 1 - number / steps
        optimizer.param_groups[0]["lr"] = GAP_RATE * min(1, number / 200, max(0.02, left / 0.9))
        at = torch.randint(0, len(all_ids) - length - 1, (GAP_BATCH, 1), device=DEVICE)
        at = at + torch.arange(length, device=DEVICE)
        true, case, word = all_ids[at], all_cases[at], words[at]
        is_gap = (torch.rand(texts.words, device=DEVICE) < 0.18)[word]
        draw = torch.rand(true.shape, device=DEVICE)
        shown = torch.where(is_gap & (draw < 0.85), ids["[MASK]"], true)
        other = torch.randint(0, vocabulary, true.shape, device=DEVICE)
        shown = torch.where(is_gap & (draw >= 0.85) & (draw < 0.92), other, shown)
        is_hidden = is_gap & (torch.rand(texts.words, device=DEVICE) < 0.5)[word]
        shown_case = torch.where(is_hidden, HIDDEN_CASE + CASES * (case >= CASES), case)
        with amp():
            inputs = torch.cat([first, shown, last], 1), torch.cat([marks, shown_case, marks], 1)
            states = encoder(*inputs, is_real)[:, 1:-1]
            scores = functional.linear(head(states[is_gap]), encoder.pieces.weight, bias)
            loss = functional.cross_entropy(scores.float(), true[is_gap])
            case_scores = to_case(states[is_hidden]).float()
            loss = loss + 0.3 * functional.cross_entropy(case_scores, case[is_hidden] % CASES)
        step(optimizer, loss, parameters)


class Labeller(nn.Module):
    """Scores of the labels of each word, from the states of its first and last piece."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.dropout = nn.Dropout(0.1)
        self.out = nn.Linear(2 * encoder.size, LABELS)
        nn.init.normal_(self.out.weight, std=0.02)
        nn.init.zeros_(self.out.bias)

    def forward(self, ids, case, is_real, first, last):
        states = self.encoder(ids, case, is_real).flatten(0, 1)
        return self.out(self.dropout(torch.cat([states[first], states[last]], -1))).float()


def batch(texts, ids, spans):
    """Spans of pieces as padded rows, the words in them, and where these begin and end in the rows."""
    length = (max(end - start for start, end in spans) + 2 + 31) // 32 * 32
    rows = np.full((len(spans), length), ids["[PAD]"])
    cases = np.full((len(spans), length), MARKS)
    is_real = np.zeros((len(spans), length), bool)
    source = np.full((len(spans), length), -1)
    for row, (start, end) in enumerate(spans):
        size = end - start
        rows[row, 0], rows[row, size + 1] = ids["[CLS]"], ids["[SEP]"]
        rows[row, 1 : size + 1], cases[row, 1 : size + 1] = texts.ids[start:end], texts.case[start:end]
        is_real[row, : size + 2] = True
        source[row, 1 : size + 1] = np.arange(start, end)
    flat = np.flatnonzero(source.ravel() >= 0)
    word, row = texts.word[source.ravel()[flat]], flat // length
    key = np.flatnonzero(np.r_[True, (word[1:] != word[:-1]) | (row[1:] != row[:-1])])
    last = flat[np.r_[key[1:] - 1, len(flat) - 1]]
    inputs = [on_device(array) for array in (rows, cases, is_real, flat[key], last)]
    return inputs, word[key], row[key]


def runs(texts, document, longest):
    """Cuts a document to runs of sentences of at most so many pieces; one longer sentence is cut by itself."""
    sentence, end = texts.document_start[document], texts.document_start[document + 1]
    while sentence < end:
        stop = sentence + 1
        while stop < end and texts.piece(stop + 1) - texts.piece(sentence) <= longest():
            stop += 1
        start, last = texts.piece(sentence), texts.piece(stop)
        while last - start > LONGEST:
            cut = texts.word_start[texts.word[start + LONGEST]]
            yield sentence, (start, cut)
            start = cut
        yield sentence, (start, last)
        sentence = stop


def batches(texts, documents, rng):
    spans = []
    for document in documents:
        longest = rng.integers(48, 400)
        spans += [span for _, span in runs(texts, document, lambda: longest)]
    random.Random(int(rng.integers(1 << 30))).shuffle(spans)
    made = []
    for at in range(0, len(spans), 256):
        row = []
        for span in sorted(spans[at : at + 256], key=lambda s: s[1] - s[0]):
            if row and (span[1] - span[0]) * (len(row) + 1) > PIECES_A_BATCH:
                made.append(row)
                row = []
            row.append(span)
        made.append(row)
    random.Random(int(rng.integers(1 << 30))).shuffle(made)
    return made


def learn(encoder, texts, labelled, ids, seed, epochs):
    """A labeller that learned all sets; where several labels are allowed, their sum is to be likely."""
    _, sets, allowed = labelled
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    labeller = Labeller(copy.deepcopy(encoder)).to(DEVICE).train()
    weights = np.zeros(texts.words, np.float32)
    for document, name in enumerate(sets):
        start, end = texts.document_start[document], texts.document_start[document + 1]
        weights[texts.sentence_start[start] : texts.sentence_start[end]] = SET_TO_WEIGHT.get(name, 1.0)
    documents = [i for i, name in enumerate(sets) if SET_TO_WEIGHT.get(name, 1.0) > 0]
    is_allowed, weights = on_device((allowed[:, None] >> np.arange(LABELS)) & 1 == 1), on_device(weights)
    groups = [{"params": labeller.encoder.parameters(), "times": 1}, {"params": labeller.out.parameters(), "times": 10}]
    optimizer = torch.optim.AdamW(groups, lr=RATE, weight_decay=0.01)
    plan = [spans for _ in range(epochs) for spans in batches(texts, documents, rng)]
    for number, spans in enumerate(plan):
        inputs, word, _ = batch(texts, ids, spans)
        for group in optimizer.param_groups:
            rising, falling = number / (0.1 * len(plan) + 1), (len(plan) - number) / (0.9 * len(plan))
            group["lr"] = RATE * group["times"] * min(1, rising, falling)
        is_dropped = (torch.rand(inputs[0].shape, device=DEVICE) < 0.05) & (inputs[1] != MARKS)
        inputs[0] = torch.where(is_dropped, ids["[MASK]"], inputs[0])
        with amp():
            scores = labeller(*inputs)
        word = on_device(word)
        likely = functional.log_softmax(scores, -1).masked_fill(~is_allowed[word], -1e4)
        loss = -(torch.logsumexp(likely, -1) * weights[word]).sum() / weights[word].sum().clamp(min=1)
        step(optimizer, loss, labeller.parameters())
    return labeller.eval()


@torch.no_grad()
def label(labellers, texts, ids):
    """The mean probabilities of labels, (words, 9); each run of sentences is read with some text before it."""
    found = np.zeros((texts.words, LABELS), np.float32)
    for document in range(len(texts.document_start) - 1):
        jobs = []
        for sentence, (start, end) in runs(texts, document, lambda: WANTED):
            before = start
            for earlier in range(sentence - 1, texts.document_start[document] - 1, -1):
                if start - texts.piece(earlier) > CONTEXT or end - texts.piece(earlier) > LONGEST:
                    break
                before = min(before, texts.piece(earlier))
            jobs.append((before, end, start))
        inputs, word, row = batch(texts, ids, [job[:2] for job in jobs])
        is_new = texts.word_start[word] >= np.array([job[2] for job in jobs])[row]
        with amp():
            mean = sum(functional.softmax(one(*inputs), -1) for one in labellers) / len(labellers)
        found[word[is_new]] = mean.float().cpu().numpy()[is_new]
    return found


def write(probabilities, path):
    steps = np.clip(np.round(probabilities * 255), 0, 255).astype(np.uint8)
    is_possible = steps[:, 0] < 254
    with gzip.GzipFile(path, "wb", mtime=0) as file:
        file.write(np.packbits(is_possible).tobytes())
        file.write(steps[is_possible].T.copy().tobytes())


def main(folder, model, tokenizer, target, steps=GAP_STEPS, epochs=EPOCHS):
    torch.manual_seed(1)
    word_pieces = WordPieces(tokenizer)
    raw = Texts(read_articles(f"{folder}/articles.txt"), word_pieces)
    labelled = read_labelled(f"{folder}/labelled.tsv")
    texts = Texts(labelled[0], word_pieces)
    encoder = Encoder(read_weights(model)).to(DEVICE)
    fill_gaps(encoder, raw, word_pieces.ids, int(steps))
    labellers = [learn(encoder, texts, labelled, word_pieces.ids, seed, int(epochs)) for seed in SEEDS]
    write(label(labellers, raw, word_pieces.ids), target)


if __name__ == "__main__":
    main(*sys.argv[1:])
